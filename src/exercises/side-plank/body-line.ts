import type { Body, Vec3 } from '../../mannequin/types.ts'
import { add, radians, scale } from '../../mannequin/vector.ts'

/** On the right side, chest towards +z, head towards -x: where a part of the body that rises so points, degrees. */
export const headwards = (inclination: number): Vec3 => [
  -Math.cos(radians(inclination)),
  Math.sin(radians(inclination)),
  0,
]

/** Where the lower, right side of such a part faces. */
export const downwards = (inclination: number): Vec3 => [
  -Math.sin(radians(inclination)),
  -Math.cos(radians(inclination)),
  0,
]

/** What the line from knees over hips to shoulders is made of, besides its bones. */
export type LineShape = {
  /** Thighs ahead of the trunk, degrees. */
  readonly hipFlexion: number
  /** The chest turned towards the floor, degrees; the hips stay. */
  readonly turned: number
  /** The lower shoulder towards the ear, metres. */
  readonly shrug: number
}

/** A line's two angles, degrees: how much the thighs rise towards the hips, and how far the hips sag below it. */
export type Line = { readonly thigh: number; readonly sag: number }

/** Where the parts of such a line are: middles of left and right, and the lower shoulder. */
export type BodyLine = Line & {
  readonly hips: Vec3
  readonly lowerShoulder: Vec3
  /** Rise of the pelvis' own axis, degrees. */
  readonly pelvis: number
  readonly spineSideBend: number
  /** Rise of the spine's upper end, degrees. */
  readonly spineEnd: number
}

/** A sag lies half in the hips, half in the spine. */
const IN_HIPS = 0.5
/** The spine's two arcs turn their chords by these shares of the whole bend (`forward-kinematics.ts`). */
const LUMBAR = 0.25
const THORAX = 0.75

/** From knees (their middle) that stay. */
export const bodyLine = (body: Body, shape: LineShape, knees: Vec3, line: Line): BodyLine => {
  const { lumbar, thorax, thigh, shoulderWidth } = body.proportions
  const { hipFlexion, turned, shrug } = shape
  const pelvis = line.thigh + IN_HIPS * line.sag
  const chordShare = (LUMBAR * lumbar + THORAX * thorax) / (lumbar + thorax)
  const spineSideBend = -((1 - IN_HIPS) * line.sag) / chordShare
  const [inPlane, ahead] = [Math.cos(radians(hipFlexion)), Math.sin(radians(hipFlexion))]
  const along = scale(headwards(line.thigh), thigh * inPlane)
  const hips = add(add(knees, along), [0, 0, -thigh * ahead])
  const chest = pelvis - THORAX * spineSideBend
  const shoulders = add(
    add(hips, scale(headwards(pelvis - LUMBAR * spineSideBend), lumbar)),
    scale(headwards(chest), thorax),
  )
  const half = shoulderWidth / 2
  const lowerShoulder = add(
    add(shoulders, scale(downwards(chest), half * Math.cos(radians(turned)))),
    add(scale(headwards(chest), shrug), [0, 0, -half * Math.sin(radians(turned))]),
  )
  return { ...line, hips, lowerShoulder, pelvis, spineSideBend, spineEnd: pelvis - spineSideBend }
}
