import type { Quat, Skeleton } from './types.ts'
import { compose, inverse } from './vector.ts'

/**
 * The spine's two segments are the chords of arcs (`forward-kinematics.ts`); these are the arcs'
 * flexions, radians: + rounded towards the back. What is on a segment lies off its chord by `bulge`.
 */
export type SpineArcs = { readonly lumbar: number; readonly thorax: number }

/** Angle of a turn about the left-right axis, + flexion. */
const flexionOf = ([, , z, w]: Quat): number => -2 * Math.atan2(z, w)

/** Angle of a turn about the front-back axis, + to the right. */
const sideBendOf = ([x, , , w]: Quat): number => 2 * Math.atan2(x, w)

/** A chord turns by half of its arc from what it sits on, and what sits on it by the other half. */
const arcs =
  (angleOf: (turned: Quat) => number) =>
  ({ segments: { pelvis, lumbar, thorax } }: Skeleton): SpineArcs => {
    const half = angleOf(compose(inverse(pelvis.rotation), lumbar.rotation))
    const both = angleOf(compose(inverse(lumbar.rotation), thorax.rotation))
    return { lumbar: 2 * half, thorax: 2 * (both - half) }
  }

export const spineArcs = arcs(flexionOf)

/** The same arcs' side-bends, radians: + to the right, so that a segment bulges to the left. */
export const sideArcs = arcs(sideBendOf)

/** How far an arc lies off its chord, metres for each radian, this far along it (share of its length). */
export const bulge = (share: number, lengthM: number): number =>
  share > 0 && share < 1 ? (share * (1 - share) * lengthM) / 2 : 0
