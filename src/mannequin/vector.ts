import type { Quat, Vec3 } from './types.ts'

const RADIANS_PER_DEGREE = Math.PI / 180

export const radians = (degrees: number): number => degrees * RADIANS_PER_DEGREE
export const degrees = (angle: number): number => angle / RADIANS_PER_DEGREE

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2])
export const normalise = (a: Vec3): Vec3 => scale(a, 1 / length(a))
export const middle = (a: Vec3, b: Vec3): Vec3 => scale(add(a, b), 0.5)

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

const AXES: Readonly<Record<'x' | 'y' | 'z', Vec3>> = {
  x: [1, 0, 0],
  y: [0, 1, 0],
  z: [0, 0, 1],
}

/** Right-handed turn about one axis, in degrees. */
export const turn = (axis: 'x' | 'y' | 'z', byDegrees: number): Quat => {
  const half = radians(byDegrees) / 2
  const [x, y, z] = scale(AXES[axis], Math.sin(half))
  return [x, y, z, Math.cos(half)]
}

/** The turn `b` followed, in its parent's axes, by the turn `a`. */
const times = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
]

/** Turns from the outermost frame inwards, each in the axes that the ones before it left. */
export const compose = (...turns: readonly Quat[]): Quat => turns.reduce(times)

/** v + 2w (axis x v) + axis x 2 (axis x v), written out: it is what a posture costs most of. */
export const rotate = ([x, y, z, w]: Quat, [vx, vy, vz]: Vec3): Vec3 => {
  const tx = (y * vz - z * vy) * 2
  const ty = (z * vx - x * vz) * 2
  const tz = (x * vy - y * vx) * 2
  return [
    vx + tx * w + (y * tz - z * ty),
    vy + ty * w + (z * tx - x * tz),
    vz + tz * w + (x * ty - y * tx),
  ]
}

export const inverse = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]]
