import { LANDMARKS, type Landmark } from '../engine/landmarks.ts'
import type { WorldPoint } from '../engine/trace.ts'
import type { Camera, Vec3 } from './types.ts'
import { add, cross, dot, middle, normalise, radians, scale, subtract } from './vector.ts'

type Landmarks = Readonly<Record<Landmark, Vec3>>

/** x and y divided by the picture's width and height (y down), and metres along the lens axis. */
export type Projected = {
  readonly x: number
  readonly y: number
  readonly depthM: number
}

/**
 * The camera's own axes in the room. A positive roll turns the camera clockwise as seen from behind
 * it, so that what it films turns anticlockwise in the picture.
 */
export const cameraAxes = (
  camera: Camera,
): { readonly right: Vec3; readonly up: Vec3; readonly forward: Vec3 } => {
  const forward = normalise(subtract(camera.target, camera.position))
  const levelRight = normalise(cross(forward, [0, 1, 0]))
  const levelUp = cross(levelRight, forward)
  const roll = radians(camera.rollDeg)
  return {
    forward,
    right: add(scale(levelRight, Math.cos(roll)), scale(levelUp, -Math.sin(roll))),
    up: add(scale(levelUp, Math.cos(roll)), scale(levelRight, Math.sin(roll))),
  }
}

/** Picture heights per unit of slope: half a picture is the tangent of half the field of view. */
const focalLength = (camera: Camera): number => 0.5 / Math.tan(radians(camera.verticalFovDeg) / 2)

/** Pixels of the picture that a metre across the view takes at this depth. */
export const pixelsPerMetre = (camera: Camera, depthM: number): number =>
  (focalLength(camera) * camera.height) / depthM

const projectPoint = (
  point: Vec3,
  camera: Camera,
  { right, up, forward }: ReturnType<typeof cameraAxes>,
): Projected => {
  const ray = subtract(point, camera.position)
  const depthM = dot(ray, forward)
  const focal = focalLength(camera)
  const aspect = camera.width / camera.height
  return {
    x: 0.5 + (focal * dot(ray, right)) / depthM / aspect,
    y: 0.5 - (focal * dot(ray, up)) / depthM,
    depthM,
  }
}

/** Points of the room as this camera's picture shows them, px. */
export const projectLine = (
  points: readonly Vec3[],
  camera: Camera,
): readonly { readonly x: number; readonly y: number }[] => {
  const axes = cameraAxes(camera)
  return points.map((point) => {
    const { x, y } = projectPoint(point, camera, axes)
    return { x: x * camera.width, y: y * camera.height }
  })
}

/** The 33 landmarks, in BlazePose's order, as this camera's picture shows them. */
export const project = (landmarks: Landmarks, camera: Camera): readonly Projected[] => {
  const axes = cameraAxes(camera)
  return LANDMARKS.map((name) => projectPoint(landmarks[name], camera, axes))
}

/** The way back: the room point that lies at this place of the picture, at this depth. */
export const unproject = ({ x, y, depthM }: Projected, camera: Camera): Vec3 => {
  const { right, up, forward } = cameraAxes(camera)
  const focal = focalLength(camera)
  const across = ((x - 0.5) * depthM * (camera.width / camera.height)) / focal
  const upwards = ((0.5 - y) * depthM) / focal
  return add(
    camera.position,
    add(scale(forward, depthM), add(scale(right, across), scale(up, upwards))),
  )
}

/** World landmarks as BlazePose gives them: metres from mid-hip, x right, y down, z away from the lens. */
export const cameraWorld = (landmarks: Landmarks, camera: Camera): readonly WorldPoint[] => {
  const { right, up, forward } = cameraAxes(camera)
  const origin = middle(landmarks.left_hip, landmarks.right_hip)
  return LANDMARKS.map((name) => {
    const offset = subtract(landmarks[name], origin)
    return [dot(offset, right), -dot(offset, up), dot(offset, forward)]
  })
}

export type SideCameraOptions = {
  /** Degrees off the pure profile; positive moves the camera towards room +x (the picture's right). */
  readonly offsetDeg?: number
  readonly heightM?: number
  readonly distanceM?: number
  readonly rollDeg?: number
  readonly width?: number
  readonly height?: number
  readonly verticalFovDeg?: number
  readonly target?: Vec3
}

/** Vertical field of view of a laptop's camera: about 78 degrees diagonal at 16:9. */
export const LAPTOP_FOV_DEG = 43

/**
 * A laptop on a low table beside the mat. Defaults: spec 2.2 (lens 0.4-0.6 m high, 2-3 m away) and a
 * laptop camera's field of view.
 */
export const sideCamera = ({
  offsetDeg = 0,
  heightM = 0.5,
  distanceM = 2.6,
  rollDeg = 0,
  width = 1280,
  height = 720,
  verticalFovDeg = LAPTOP_FOV_DEG,
  target = [0, 0.4, 0],
}: SideCameraOptions = {}): Camera => ({
  position: [
    target[0] + distanceM * Math.sin(radians(offsetDeg)),
    heightM,
    target[2] + distanceM * Math.cos(radians(offsetDeg)),
  ],
  target,
  rollDeg,
  verticalFovDeg,
  width,
  height,
})
