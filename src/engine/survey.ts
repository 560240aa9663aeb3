import type { Exercise, RepMovement } from './exercise.ts'
import { type Body, createLandmarkFilter } from './landmark-filter.ts'
import type { Side } from './landmarks.ts'
import { towardsTop } from './lanes.ts'
import type { MeasureTable } from './measures.ts'
import { measuresNeeded } from './measures-needed.ts'
import { agree, type Consensus, type Orientation, orient } from './orientation.ts'
import type { CoachOptions, Survey } from './pipeline.ts'
import { inPose, type Sample, settle } from './samples.ts'
import { sceneOf } from './scene.ts'
import { copyBody, provisional, settleSetting } from './setting.ts'
import { median, quantile } from './statistics.ts'
import { swapSides } from './swap-sides.ts'
import type { TraceFrame } from './trace.ts'

/** Frames within so many degrees of the lowest position taken are rest, or fewer where that is still movement. */
const REST_BAND_DEG = 6
/** The lowest position: not the very lowest frame, which may be a slip of the model. */
const LOWEST = 0.05

type Seen = { readonly t: number; readonly body: Body; readonly orientation: Orientation }

const watch = (
  exercise: Exercise,
  frames: readonly TraceFrame[],
  { width, height }: CoachOptions,
): Seen[] => {
  const filter = createLandmarkFilter(width, height)
  return frames.flatMap((frame) => {
    const body = filter(frame, null)
    if (!body) return []
    return [{ t: frame.t, body: copyBody(body), orientation: orient(body, exercise.position) }]
  })
}

const sampleAll = (seen: readonly Seen[], table: MeasureTable, agreed: Consensus): Sample[] => {
  const trunkPx = median(seen.map(({ orientation }) => orientation.trunkPx))
  const setting = provisional(agreed, trunkPx)
  return seen.map(({ t, body }) => ({ t, values: table.sample(sceneOf(body, setting)) }))
}

/** How far the primary angle is towards its top, for the side that is further. */
const height = (movement: RepMovement, table: MeasureTable, sample: Sample, near: Side): number => {
  const of = (side: Side): number =>
    towardsTop(movement) * sample.values[table.sideColumn(movement.primary, side)]
  if (movement.lanes === 'near') return of(near)
  const left = of('left')
  const right = of('right')
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.isNaN(left) ? right : left
  return Math.max(left, right)
}

/** Of what is in the start pose, what lies lowest: there the person rests. */
const lowestOf = <Posed extends { readonly sample: Sample }>(
  posed: readonly Posed[],
  movement: RepMovement,
  table: MeasureTable,
  near: Side,
): readonly Posed[] => {
  const heights = posed.map(({ sample }) => height(movement, table, sample, near))
  const highest = quantile(heights, LOWEST) + Math.min(REST_BAND_DEG, movement.exitDeg)
  return posed.filter((_, index) => heights[index] <= highest)
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
  const { movement } = exercise
  const rest = movement.kind === 'hold' ? posed : lowestOf(posed, movement, table, all.near)
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
    start: exercise.kind === 'hold' ? null : settle(samples),
  }
}

/** All frames vote, not only the last thirty. */
const vote = (seen: readonly Seen[]): Consensus | null =>
  agree(
    seen.map((each) => each.orientation),
    seen.length,
  )
