import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import { hipsOf, type Points, poseDistance, trunkOf } from '../one-thing/stick-figure.ts'
import { type JudgedFrames, pointsAt, seenBetween } from './judged-frames.ts'
import { type Stages, sameMoment } from './rep-stages.ts'

/** An ideal repetition or hold as a camera sees it, in any unit that is the same across and down. */
export type SeenIdeal = {
  readonly rep: Stages
  readonly poseAt: (tMs: number) => { readonly points: Points }
}

/** An ideal that was fitted to one repetition or hold of the person. */
export type FittedIdeal = {
  readonly of: SeenIdeal
  /** px of the person's picture for a unit of the ideal's. */
  readonly scale: number
}

/** Why no ideal is drawn over the person. */
export type NoIdeal = 'other-view' | 'to-and-fro'

/** @returns null where it can be: from where the ideal is known, of what has a top or is held */
export const whyNoIdeal = (
  { movement, view }: Pick<Exercise, 'movement' | 'view'>,
  summary: Pick<Summary, 'view'>,
): NoIdeal | null => {
  if (movement.kind === 'cycles' || movement.kind === 'paced') return 'to-and-fro'
  return summary.view === view.preferred ? null : 'other-view'
}

/** So many frames of a repetition tell which way round the person is, and how large. */
const LOOKED_AT = 7

const spreadOver = <T>(all: readonly T[]): readonly T[] =>
  all.length <= LOOKED_AT
    ? all
    : Array.from({ length: LOOKED_AT }, (_, nth) =>
        Math.round((nth * (all.length - 1)) / (LOOKED_AT - 1)),
      ).flatMap((index) => all[index] ?? [])

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1

/**
 * The ideal that lies or looks the way that the person does, as large as the person is: by the trunk, whose length
 * is taken over all of the repetition, for in one frame it trembles.
 * @returns null where the person was not seen in it, or there is no ideal
 */
export const fittedIdeal = (
  frames: JudgedFrames,
  stages: Stages,
  ideals: readonly SeenIdeal[],
): FittedIdeal | null => {
  const looks = spreadOver(seenBetween(frames, stages.startMs, stages.endMs)).flatMap((at) => {
    const points = pointsAt(frames, at)
    return points ? [{ t: frames.times[at] ?? 0, points }] : []
  })
  if (looks.length === 0) return null
  const fits = ideals.map((of) => {
    const pairs = looks.map(({ t, points }) => ({
      points,
      ideal: of.poseAt(sameMoment(t, stages, of.rep)).points,
    }))
    const apart = pairs.reduce((sum, { points, ideal }) => sum + poseDistance(points, ideal), 0)
    const own = middleOf(pairs.map(({ points }) => trunkOf(points)))
    return { of, apart, scale: own / middleOf(pairs.map(({ ideal }) => trunkOf(ideal))) }
  })
  return fits.toSorted((a, b) => a.apart - b.apart)[0] ?? null
}

/** The ideal of the same moment over the person: hips on hips. px of the person's picture */
export const idealOver = (
  { of, scale }: FittedIdeal,
  stages: Stages,
  { t, points }: { readonly t: number; readonly points: Points },
): Points => {
  const ideal = of.poseAt(sameMoment(t, stages, of.rep)).points
  const [own, its] = [hipsOf(points), hipsOf(ideal)]
  return ideal.map(([x, y]) => [own.x + scale * (x - its.x), own.y + scale * (y - its.y)] as const)
}
