import { createBodyKeeper } from './body-keeper.ts'
import type { Exercise } from './exercise.ts'
import { type Body, createLandmarkFilter } from './landmark-filter.ts'
import type { MeasureTable } from './measures.ts'
import { measuresNeeded } from './measures-needed.ts'
import { agree, type Consensus, extentOf, type Orientation, orient } from './orientation.ts'
import type { CoachOptions, Survey } from './pipeline.ts'
import { restOf } from './rest.ts'
import { inPose, type Sample, type StartPose, settle } from './samples.ts'
import { sceneOf } from './scene.ts'
import { copyBody, provisional, settleSetting } from './setting.ts'
import { swapSides } from './swap-sides.ts'
import type { TraceFrame } from './trace.ts'

type Seen = { readonly t: number; readonly body: Body; readonly orientation: Orientation }

const watch = (
  exercise: Exercise,
  frames: readonly TraceFrame[],
  { width, height }: CoachOptions,
): Seen[] => {
  const filter = createLandmarkFilter(width, height)
  const isSameBody = createBodyKeeper({ width, height })
  return frames.flatMap((frame) => {
    if (!isSameBody(frame)) return []
    const body = filter(frame, null)
    if (!body) return []
    return [{ t: frame.t, body: copyBody(body), orientation: orient(body, exercise) }]
  })
}

const sampleAll = (seen: readonly Seen[], table: MeasureTable, agreed: Consensus): Sample[] => {
  const { trunkPx, bearingDeg } = extentOf(seen.map(({ orientation }) => orientation))
  // Where the floor's contact points are is known of each frame alone: the body moves.
  return seen.map(({ t, body, orientation }) => {
    const { floorDeg } = extentOf([orientation])
    const setting = provisional(agreed, { trunkPx, floorDeg, bearingDeg })
    return { t, values: table.sample(sceneOf(body, setting)) }
  })
}

/**
 * Looks through a whole recording for where the person rests and how the camera stands to them.
 * null when the start pose of the exercise is never seen.
 */
export const survey = (
  exercise: Exercise,
  frames: readonly TraceFrame[],
  options: CoachOptions,
): Survey | null => {
  const seen = watch(exercise, frames, options)
  if (!vote(seen)?.labelsSwapped) return settleSurvey(exercise, seen)
  const swapped = settleSurvey(exercise, watch(exercise, frames.map(swapSides), options))
  return swapped && { ...swapped, labelsSwapped: true }
}

const settleSurvey = (exercise: Exercise, seen: readonly Seen[]): Survey | null => {
  const all = vote(seen)
  if (!all) return null
  const table = measuresNeeded(exercise)
  const roles = { near: all.near, moving: all.near }
  const posed = sampleAll(seen, table, all)
    .map((sample, index) => ({ sample, seen: seen[index] }))
    .filter(({ sample }) => inPose(exercise.gate.pose, sample.values, null, table, roles) === true)
  if (posed.length === 0) return null
  const { frames: rest, isAssumed } = restOf(posed, exercise, table, all.near)
  if (rest.length === 0) return null
  const agreed = vote(rest.map((each) => each.seen)) ?? all
  const bodies = rest.map((each) => each.seen.body)
  const setting = settleSetting(exercise, bodies, all.near, agreed.view ?? all.view)
  const samples = rest.map(({ seen: { t, body } }) => ({
    t,
    values: table.sample(sceneOf(body, setting)),
  }))
  return {
    setting,
    labelsSwapped: false,
    start: exercise.kind === 'hold' ? null : startOf(samples, isAssumed),
  }
}

/** What is assumed to lie between the ends of a movement is spread by the movement, not by noise. */
const startOf = (samples: readonly Sample[], isAssumed: boolean): StartPose => {
  const start = settle(samples)
  return isAssumed ? { ...start, noise: start.noise.map(() => 0), isAssumed } : start
}

/** All frames vote, not only the last thirty. */
const vote = (seen: readonly Seen[]): Consensus | null =>
  agree(
    seen.map((each) => each.orientation),
    seen.length,
  )
