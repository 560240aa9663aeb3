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

/** How often a posture is shown so that the model sees it as it sees a person who has come to rest there. */
const SHOWN = { near: 1, moved: 2, far: 3 } as const
/** Landmarks further than this from where they were, on average, metres. */
const MOVED_M = 0.1
const FAR_M = 0.3
/** Nobody gets so far without being seen on the way: the model looks for a person anew. */
const ANEW_M = 0.5

/**
 * Which still is shown when, each next to the one that is most like it: the model looks for a person where the last
 * one was. Stills too far from all others begin a run of their own, of which the first is the earliest in the list.
 */
export const showingRuns = (
  body: Body,
  stills: readonly Still[],
): readonly (readonly number[])[] => {
  const places = stills.map(({ pose }) => {
    const { landmarks } = forwardKinematics(body, pose)
    return LANDMARKS.map((name) => landmarks[name])
  })
  const apart = (a: number, b: number): number =>
    mean((places[a] ?? []).map((place, i) => length(subtract(place, places[b]?.[i] ?? place))))
  const left = new Set(stills.keys())
  const runs: number[][] = []
  while (left.size > 0) {
    const run: number[] = []
    for (let now = Math.min(...left), times: number = SHOWN.far; ; ) {
      run.push(...Array<number>(times).fill(now))
      left.delete(now)
      const next = [...left].sort((a, b) => apart(now, a) - apart(now, b))[0]
      if (next === undefined || apart(now, next) > ANEW_M) break
      times = timesShown(apart(now, next))
      now = next
    }
    runs.push(run)
  }
  return runs
}

const timesShown = (wayM: number): number => {
  if (wayM > FAR_M) return SHOWN.far
  return wayM > MOVED_M ? SHOWN.moved : SHOWN.near
}

/** Pictures in which a person is looked for before there is none: the model turns some of them. */
export const PATIENCE = 6
