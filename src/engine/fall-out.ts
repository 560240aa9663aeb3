import { innerAngle, type Point } from './geometry.ts'
import { type PairedPart, pairedIndex, type Side } from './landmarks.ts'
import { alongPx, frontwards, heightPx, type Scene } from './scene.ts'

/**
 * Legs of who lies on the back, knees bent, seen from between side and feet (`slant.ts`): a knee that opens
 * goes across the picture, the near one towards the head, the far one away from it.
 */

const RADIANS = Math.PI / 180

/** The legs are nearer to the lens than the shoulders, and seen more from the side, degrees (mannequin). */
const LEGS_LESS_DEG = 8
/** Less than this off the side a knee hardly goes across the picture, degrees. */
const LEAST_BEARING_DEG = 15
/** How far the lens looks down on the legs, degrees (mannequin, lens 0.4 to 0.6 m high). */
const LOOKS_DOWN_DEG = 20

type Leg = { readonly hip: Point; readonly knee: Point; readonly ankle: Point }

const legOf = ({ points, usable }: Scene, side: Side): Leg | null => {
  const at = (part: PairedPart) => pairedIndex(side, part)
  const [hip, knee, ankle] = [at('hip'), at('knee'), at('ankle')]
  if (!usable[hip] || !usable[knee] || !usable[ankle]) return null
  return { hip: points[hip], knee: points[knee], ankle: points[ankle] }
}

/** null: from so far beside nothing of it is seen. */
const legsBearing = ({ bearingDeg }: Scene): number | null => {
  const bearing = bearingDeg - LEGS_LESS_DEG
  return bearing < LEAST_BEARING_DEG ? null : bearing * RADIANS
}

/**
 * How far the knee is turned outwards about the line from hip to ankle, degrees: 0 straight up, 90 on the
 * floor. Thigh and shank are taken to be of one length.
 */
export const kneeFallOut =
  (side: Side) =>
  (scene: Scene): number => {
    const bearing = legsBearing(scene)
    const leg = legOf(scene, side)
    if (bearing === null || !leg) return Number.NaN
    const { hip, knee, ankle } = leg
    const isNear = side === scene.near
    const outwards = (isNear ? -1 : 1) * frontwards(scene.near)
    const half = (of: (scene: Scene, point: Point) => number) =>
      of(scene, knee) - (of(scene, hip) + of(scene, ankle)) / 2
    const out = (outwards * half(alongPx)) / Math.sin(bearing)
    // Seen from above, what comes nearer sinks in the picture.
    const sunk = (isNear ? 1 : -1) * out * Math.cos(bearing) * Math.sin(LOOKS_DOWN_DEG * RADIANS)
    return Math.atan2(out, half(heightPx) + sunk) / RADIANS
  }

/** Inner angle of a knee that is not open, the leg's shortening across the picture undone, degrees. */
export const kneeAngleAslant =
  (side: Side) =>
  (scene: Scene): number => {
    const bearing = legsBearing(scene)
    const leg = legOf(scene, side)
    if (bearing === null || !leg) return Number.NaN
    const whole = (point: Point): Point => ({
      x: alongPx(scene, point) / Math.cos(bearing),
      y: heightPx(scene, point),
    })
    return innerAngle(whole(leg.hip), whole(leg.knee), whole(leg.ankle))
  }

/** The ankle's place along the floor, the picture's shortening undone, tl; + towards the picture's right. */
export const anklePlaceAslant =
  (side: Side) =>
  (scene: Scene): number => {
    const bearing = legsBearing(scene)
    const ankle = pairedIndex(side, 'ankle')
    if (bearing === null || !scene.usable[ankle]) return Number.NaN
    return alongPx(scene, scene.points[ankle]) / Math.cos(bearing) / scene.trunkPx
  }
