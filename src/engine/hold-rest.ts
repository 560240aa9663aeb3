import type { Condition } from './exercise.ts'
import type { MeasureTable, Roles } from './measures.ts'
import { inPose, type Sample, type StartPose, settle } from './samples.ts'
import { median } from './statistics.ts'
import { createStillness } from './stillness.ts'

/** Rest is taken from so much time, ms. */
export const REST_SPAN_MS = 1000
/** Rests that differ by less are one, read twice with some noise, degrees. */
const SAME_REST_DEG = 2
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
  const stillness = createStillness(
    changes.map(({ measure }) => measure),
    table,
  )
  let rest: StartPose | null = null
  let seenMs = Number.NEGATIVE_INFINITY
  /** Since when it has been in the gate's pose. */
  let sinceMs = Number.NEGATIVE_INFINITY

  const isFurther = (span: readonly Sample[], who: Roles): boolean =>
    changes.every(({ measure, min }) => {
      const column = table.column(measure, who)
      const middle = median(span.map(({ values }) => values[column]))
      const before = rest?.medians[column] ?? Number.NaN
      if (Number.isNaN(middle)) return false
      if (Number.isNaN(before)) return true
      return (min === undefined ? middle - before : before - middle) > SAME_REST_DEG
    })

  const mayBeRest = ({ medians }: StartPose, who: Roles): boolean =>
    pose === undefined || inPose(pose, medians, null, table, who) === true

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
      if (sample.t - seenMs > LEFT_MS) rest = null
      if (sample.t - seenMs > ELSEWHERE_MS) sinceMs = sample.t
      seenMs = sample.t
      const isWhole = sample.t - sinceMs >= WHOLE * REST_SPAN_MS
      if (!holding && isWhole && stillness.isStill(span, who) === true && isFurther(span, who)) {
        const found = settle(span)
        if (mayBeRest(found, who)) rest = found
      }
      return rest ?? (pose ? null : usual(sample, who))
    },
    forget() {
      rest = null
    },
  }
}
