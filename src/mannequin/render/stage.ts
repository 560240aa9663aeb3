import { PCFShadowMap, PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { forwardKinematics } from '../forward-kinematics.ts'
import { cameraAxes } from '../projection.ts'
import type { Body, Camera, Performance, Skeleton, Thing } from '../types.ts'
import { createFigure, type Figure } from './figure.ts'
import { createRoom, type Ground } from './room.ts'

export type { Ground } from './room.ts'

export type StageOptions = {
  readonly width: number
  readonly height: number
  /** Canvas pixels per unit of width and height; 1 for films. */
  readonly pixelRatio?: number
  readonly ground?: Ground
  readonly antialias?: boolean
}

export type Stage = {
  /** Draws this body in this posture, as the camera sees it. The first time for a body builds it. */
  readonly show: (body: Body, skeleton: Skeleton, camera: Camera, things?: readonly Thing[]) => void
  /** Draws a moment of a performance. */
  readonly play: (acted: Played, tMs: number, camera: Camera) => Skeleton
  readonly resize: (width: number, height: number) => void
  readonly setGround: (ground: Ground) => void
  readonly dispose: () => void
}

type Played = Pick<Performance, 'body' | 'poseAt' | 'thingsAt'>

const aim = (lens: PerspectiveCamera, camera: Camera) => {
  const [x, y, z] = cameraAxes(camera).up
  lens.fov = camera.verticalFovDeg
  lens.position.set(...camera.position)
  lens.up.set(x, y, z)
  lens.lookAt(...camera.target)
  lens.updateProjectionMatrix()
}

/**
 * A room with a body in it, drawn into the canvas.
 * The picture keeps the camera's vertical field of view; its aspect is the canvas's.
 * @throws Error when the canvas gives no WebGL 2 context.
 */
export const createStage = (
  canvas: HTMLCanvasElement | OffscreenCanvas,
  { width, height, pixelRatio = 1, ground = 'room', antialias = true }: StageOptions,
): Stage => {
  const renderer = new WebGLRenderer({ canvas, antialias, powerPreference: 'low-power' })
  renderer.setPixelRatio(pixelRatio)
  renderer.shadowMap.enabled = true
  renderer.shadowMap.type = PCFShadowMap
  const scene = new Scene()
  const room = createRoom()
  scene.add(room.group)
  const lens = new PerspectiveCamera(43, width / height, 0.1, 20)
  const figures = new Map<Body, Figure>()
  let shown: Figure | null = null

  const figureOf = (body: Body) => {
    const known = figures.get(body)
    if (known) return known
    const figure = createFigure(body)
    figures.set(body, figure)
    return figure
  }
  const resize = (w: number, h: number) => {
    renderer.setSize(w, h, false)
    lens.aspect = w / h
  }
  const show: Stage['show'] = (body, skeleton, camera, things = []) => {
    const figure = figureOf(body)
    if (figure !== shown) {
      if (shown) scene.remove(shown.mesh)
      scene.add(figure.mesh)
      shown = figure
    }
    figure.pose(skeleton)
    room.furnish(things)
    aim(lens, camera)
    renderer.render(scene, lens)
  }
  resize(width, height)
  room.paint(ground)

  return {
    resize,
    setGround: room.paint,
    show,
    play: ({ body, poseAt, thingsAt }, tMs, camera) => {
      const skeleton = forwardKinematics(body, poseAt(tMs))
      show(body, skeleton, camera, thingsAt?.(tMs))
      return skeleton
    },
    dispose: () => {
      for (const figure of figures.values()) figure.dispose()
      room.dispose()
      renderer.dispose()
    },
  }
}
