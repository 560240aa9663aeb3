import { CanvasTexture, Sprite, SpriteMaterial, SRGBColorSpace } from 'three'
import type { Side } from '../../engine/landmarks.ts'

/** The letter of each side, in the reader's language. */
export type Letters = Readonly<Record<Side, string>>

const PIXELS = 64
/** Of the picture's height at a metre's distance: as large on the screen however far the lens is. */
const SIZE = 0.038
/** Beside the limb, not in it: shares of its size. */
const BESIDE = { x: 0.5, y: -0.35 }

/** A letter on a disc that always faces the lens, and is never hidden. */
export const createLetter = (letter: string) => {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = PIXELS
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  const material = new SpriteMaterial({ map: texture, depthTest: false, sizeAttenuation: false })
  const sprite = new Sprite(material)
  sprite.scale.setScalar(SIZE)
  sprite.center.set(BESIDE.x, BESIDE.y)
  sprite.renderOrder = 1
  return {
    sprite,
    /** CSS colours of the disc and of the letter on it. */
    paint: (disc: string, ink: string) => {
      const brush = canvas.getContext('2d')
      if (!brush) return
      brush.clearRect(0, 0, PIXELS, PIXELS)
      brush.fillStyle = disc
      brush.beginPath()
      brush.arc(PIXELS / 2, PIXELS / 2, PIXELS / 2 - 1, 0, 2 * Math.PI)
      brush.fill()
      brush.fillStyle = ink
      brush.font = `700 ${PIXELS * 0.66}px sans-serif`
      brush.textAlign = 'center'
      brush.textBaseline = 'middle'
      brush.fillText(letter, PIXELS / 2, PIXELS * 0.54)
      texture.needsUpdate = true
    },
    dispose: () => {
      texture.dispose()
      material.dispose()
    },
  }
}
