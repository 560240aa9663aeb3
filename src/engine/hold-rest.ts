import type { MeasureTable, Roles } from './measures.ts'
import type { Condition } from './movement.ts'
import { inPose, type Sample, type StartPose, settle } from './samples.ts'
import { medianOf } from './statistics.ts'
import { createStillness, STILL_SPAN_MS } from './stillness.ts'

/** Rest is taken from so much time, ms. */
export const REST_SPAN_MS = 1000
/** Rests that differ by less are one, read twice with some noise, degrees. */
const SAME_REST_DEG = 2
/** And what is within so much of it belongs to it, degrees. */
const NEAR_REST_DEG = 3.5
/** So many times the change that makes a hold is one, however little of the rest before was seen. */
const SURELY_HELD = 2
/** A rest that goes on is known better: from so many frames. */
const MOST_FRAMES = 90
/** Out of the gate's pose for so long, the body has got up: its rest is another one then, ms. */
const LEFT_MS = 1000
/** And for so long, what was seen meanwhile is no part of a rest, ms. */
const ELSEWHERE_MS = 250
/** Of the span, so much has to be in the pose: frames come when they come. */
const WHOLE = 0.9

/**
 * How the body is before it goes into a hold: `kept` and `proper` may ask for a change from there.
 * It is the stillest moment that is furthest from the hold, so a slow way into it is no rest.
 */
export const createHoldRest = (
  kept: readonly Condition[],
  pose: readonly Condition[] | undefined,
  table: MeasureTable,
) => {
  const changes = kept.filter(({ from }) => from === 'start')
  const isUsual = pose === undefined || changes.every((change) => change.usual !== undefined)
  const stillness = createStillness(
    changes.map(({ measure }) => measure),
    table,
  )
  let rest: StartPose | null = null
  /** As it was first read, and what has been seen of it. */
  let first: StartPose | null = null
  let resting: Sample[] = []
  /** All of it was in the gate's pose; until then it is better than nothing. */
  let isFirm = false
  let seenMs = Number.NEGATIVE_INFINITY
  /** Since when it has been in the gate's pose. */
  let sinceMs = Number.NEGATIVE_INFINITY

  const middleOf = (span: readonly Sample[], column: number): number =>
    medianOf((at) => span[at].values[column], 0, span.length)

  /** By how much each change is further from the hold than the first reading of this rest. */
  const furtherBy = (span: readonly Sample[], who: Roles): number[] =>
    changes.map(({ measure, min, eitherWay }) => {
      const column = table.column(measure, who)
      const middle = middleOf(span, column)
      const before = first?.medians[column] ?? Number.NaN
      if (Number.isNaN(before)) return Number.isNaN(middle) ? Number.NaN : Infinity
      if (eitherWay) return Math.abs(before) - Math.abs(middle)
      return min === undefined ? middle - before : before - middle
    })

  const mayBeRest = ({ medians }: StartPose, who: Roles): boolean =>
    pose === undefined || inPose(pose, medians, null, table, who) === true

  const begin = (span: readonly Sample[], who: Roles, firm: boolean) => {
    const found = settle(span)
    if (!mayBeRest(found, who)) return
    first = found
    rest = found
    resting = [...span]
    isFirm = firm
  }

  const goOn = (sample: Sample, who: Roles) => {
    if (!first) return
    resting = [...resting, sample].slice(-MOST_FRAMES)
    const medians = first.medians.slice()
    for (const { measure } of changes) {
      const column = table.column(measure, who)
      medians[column] = middleOf(resting, column)
    }
    rest = { ...first, medians }
  }

  /** So far towards the hold from a rest that it is the hold. */
  const isHeld = (by: number, { min = 0, max = 0 }: Condition): boolean =>
    -by >= SURELY_HELD * Math.abs(min || max)

  const look = (sample: Sample, span: readonly Sample[], who: Roles, isWhole: boolean) => {
    const further = furtherBy(span, who)
    if (further.every((by) => by > SAME_REST_DEG)) {
      if (isWhole || !isFirm) begin(span, who, isWhole)
    } else if (isWhole && !isFirm) {
      if (further.every((by, at) => !isHeld(by, changes[at]))) begin(span, who, true)
    } else if (isWhole && further.every((by) => Math.abs(by) <= NEAR_REST_DEG)) goOn(sample, who)
  }

  const forget = () => {
    first = null
    rest = null
    resting = []
    isFirm = false
  }

  /** Of as many measures as a sample has: nothing is known yet, so changes are taken from the usual. */
  const usual = ({ values }: Sample, who: Roles): StartPose => {
    const medians = values.map(() => 0)
    for (const condition of changes) {
      medians[table.column(condition.measure, who)] = condition.usual ?? 0
    }
    return { medians, noise: values.map(() => 0) }
  }

  return {
    /**
     * The rest before this sample, which is in the gate's pose; `span` are the last `REST_SPAN_MS`.
     * While a hold goes on it stays as it was.
     */
    before(
      sample: Sample,
      span: readonly Sample[],
      who: Roles,
      holding: boolean,
    ): StartPose | null {
      if (changes.length === 0) return null
      if (sample.t - seenMs > LEFT_MS) forget()
      if (sample.t - seenMs > ELSEWHERE_MS) sinceMs = sample.t
      seenMs = sample.t
      const poseMs = sample.t - sinceMs
      if (!holding && poseMs >= STILL_SPAN_MS && stillness.isStill(span, who) === true)
        look(sample, span, who, poseMs >= WHOLE * REST_SPAN_MS)
      return rest ?? (isUsual ? usual(sample, who) : null)
    },
    forget,
  }
}
