import { LANDMARKS } from '../../engine/landmarks.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import type { Body, Performance, Pose, Thing } from '../../mannequin/types.ts'
import { length, subtract } from '../../mannequin/vector.ts'
import { mean } from '../loop/statistics.ts'

/** A posture that is looked at, and what the body sits or lies on. */
export type Still = { readonly pose: Pose; readonly things: readonly Thing[] }

export const stillAt = ({ poseAt, thingsAt }: Performance, tMs: number): Still => ({
  pose: poseAt(tMs),
  things: thingsAt?.(tMs) ?? [],
})

/** Pictures of the first posture: tracking locks on. */
const FIRST_SHOWN = 4
/** Landmarks further than this from where they were, on average, metres: the model looks twice, or as at first. */
const MOVED_M = 0.06
const MOVED_FAR_M = 0.3

/**
 * Which still is shown when, from the first on, each next to the one that is most like it: the model looks
 * for a person where the last one was.
 */
export const showingOrder = (body: Body, stills: readonly Still[]): readonly number[] => {
  const places = stills.map(({ pose }) => {
    const { landmarks } = forwardKinematics(body, pose)
    return LANDMARKS.map((name) => landmarks[name])
  })
  const apart = (a: number, b: number): number =>
    mean((places[a] ?? []).map((place, i) => length(subtract(place, places[b]?.[i] ?? place))))
  const left = new Set(stills.keys())
  const order: number[] = []
  for (let now = 0, wayM = Number.POSITIVE_INFINITY; left.size > 0; ) {
    order.push(...Array<number>(timesShown(wayM)).fill(now))
    left.delete(now)
    const next = [...left].sort((a, b) => apart(now, a) - apart(now, b))[0]
    if (next === undefined) break
    wayM = apart(now, next)
    now = next
  }
  return order
}

const timesShown = (wayM: number): number => {
  if (wayM > MOVED_FAR_M) return FIRST_SHOWN
  return wayM > MOVED_M ? 2 : 1
}

/** So many pictures of the first still in which nobody is found: nobody will be. */
export const PATIENCE = FIRST_SHOWN
