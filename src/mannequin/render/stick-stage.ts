import {
  DirectionalLight,
  GridHelper,
  HemisphereLight,
  LineBasicMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three'
import type { Vec3 } from '../types.ts'
import { radians } from '../vector.ts'
import { createStickBody, type StickPaint } from './stick-body.ts'
import type { Letters } from './stick-letters.ts'

export type { StickPaint } from './stick-body.ts'

export type StickStage = {
  /** A body by its 33 landmarks, metres, y up from the floor; null: an empty floor. */
  readonly pose: (places: readonly Vec3[] | null) => void
  /** Looks at the middle from this far around and above, degrees. */
  readonly look: (yaw: number, pitch: number) => void
  /** What has to be in the picture, metres. */
  readonly frame: (centre: Vec3, radius: number) => void
  readonly paint: (paint: StickPaint) => void
  /** CSS px */
  readonly resize: (width: number, height: number) => void
  readonly draw: () => void
  /** Gives the canvas's memory on the graphics card back. */
  readonly dispose: () => void
}

const FOV_DEG = 32
/** Squares of half a metre. */
const FLOOR = { metres: 4, squares: 8 }
/** Straight down there is no up: a hair less. */
const MOST_PITCH = 89.9
/** Of a ball around all that the body does; it rarely points where the picture is narrow. */
const MARGIN = 0.96

/** @throws Error when the canvas gives no WebGL 2 context */
export const createStickStage = (
  canvas: HTMLCanvasElement,
  { letters, pixelRatio }: { readonly letters: Letters; readonly pixelRatio: number },
): StickStage => {
  const renderer = new WebGLRenderer({ canvas, alpha: true, powerPreference: 'low-power' })
  renderer.setPixelRatio(pixelRatio)
  const scene = new Scene()
  const lens = new PerspectiveCamera(FOV_DEG, 1, 0.1, 30)
  const body = createStickBody(letters)
  const line = new LineBasicMaterial()
  const floor = new GridHelper(FLOOR.metres, FLOOR.squares)
  floor.material.dispose()
  floor.material = line
  const sun = new DirectionalLight('#ffffff', 1.6)
  sun.position.set(-1.5, 3, 2)
  scene.add(body.group, floor, sun, new HemisphereLight('#ffffff', '#b8b8b8', 2))
  let [yawDeg, pitchDeg] = [0, 0]
  let centre: Vec3 = [0, 0.5, 0]
  let radius = 1

  return {
    pose: body.pose,
    look: (yaw, pitch) => {
      yawDeg = yaw
      pitchDeg = Math.min(pitch, MOST_PITCH)
    },
    frame: (at, reach) => {
      centre = at
      radius = reach
      floor.position.set(at[0], 0, at[2])
    },
    paint: (paint) => {
      body.paint(paint)
      line.color.set(paint.floor)
    },
    resize: (width, height) => {
      renderer.setSize(width, height, false)
      lens.aspect = width / height
    },
    draw: () => {
      const half = radians(FOV_DEG) / 2
      const narrow = Math.min(half, Math.atan(Math.tan(half) * lens.aspect))
      const away = (MARGIN * radius) / Math.sin(narrow)
      const [yaw, pitch] = [radians(yawDeg), radians(pitchDeg)]
      lens.position.set(
        centre[0] + away * Math.sin(yaw) * Math.cos(pitch),
        centre[1] + away * Math.sin(pitch),
        centre[2] + away * Math.cos(yaw) * Math.cos(pitch),
      )
      lens.lookAt(...centre)
      lens.updateProjectionMatrix()
      renderer.render(scene, lens)
    },
    dispose: () => {
      body.dispose()
      floor.geometry.dispose()
      line.dispose()
      renderer.dispose()
      renderer.forceContextLoss()
    },
  }
}
