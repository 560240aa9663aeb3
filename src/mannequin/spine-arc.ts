import type { Quat, Skeleton } from './types.ts'
import { compose, inverse } from './vector.ts'

/**
 * The spine's two segments are the chords of arcs (`forward-kinematics.ts`); these are the arcs'
 * flexions, radians: + rounded towards the back. What is on a segment lies off its chord by `bulge`.
 */
export type SpineArcs = { readonly lumbar: number; readonly thorax: number }

/** Angle of a turn about the left-right axis, + flexion. */
const flexionOf = ([, , z, w]: Quat): number => -2 * Math.atan2(z, w)

/** A chord turns by half of its arc from what it sits on, and what sits on it by the other half. */
export const spineArcs = ({ segments: { pelvis, lumbar, thorax } }: Skeleton): SpineArcs => {
  const half = flexionOf(compose(inverse(pelvis.rotation), lumbar.rotation))
  const both = flexionOf(compose(inverse(lumbar.rotation), thorax.rotation))
  return { lumbar: 2 * half, thorax: 2 * (both - half) }
}

/** How far an arc lies behind its chord, metres for each radian, this far along it (share of its length). */
export const bulge = (share: number, lengthM: number): number =>
  share > 0 && share < 1 ? (share * (1 - share) * lengthM) / 2 : 0
