import { REST_SPAN_MS } from './hold-rest.ts'
import type { MeasureTable, Roles } from './measures.ts'
import type { Condition } from './movement.ts'
import { createRecent, inPose, type Sample, type StartPose, settle } from './samples.ts'
import { createStillness, STILL_SPAN_MS } from './stillness.ts'

/** How often a body that goes on resting is looked at anew, ms. */
const AGAIN_MS = 500

/**
 * How the body lies before it goes into a hold, on whichever side: the last still second in the pose of rest.
 * What is held wrongly from its first moment on is only told by a change from there.
 */
export const createRestBefore = (pose: readonly Condition[], table: MeasureTable) => {
  const recent = createRecent<Sample>(REST_SPAN_MS)
  const stillness = createStillness(
    pose.map(({ measure }) => measure),
    table,
  )
  let rest: StartPose | null = null
  let lookedMs = Number.NEGATIVE_INFINITY

  return {
    /** A frame that belongs to no hold. */
    look(sample: Sample, who: Roles) {
      recent.add(sample)
      if (sample.t - lookedMs < AGAIN_MS) return
      const span = recent.last(REST_SPAN_MS)
      const isWhole = sample.t - span[0].t >= REST_SPAN_MS - STILL_SPAN_MS / 2
      if (!isWhole || stillness.isStill(recent.last(STILL_SPAN_MS), who) !== true) return
      if (!span.every(({ values }) => inPose(pose, values, null, table, who) !== false)) return
      lookedMs = sample.t
      const found = settle(span)
      if (inPose(pose, found.medians, null, table, who) === true) rest = found
    },
    /** null while none was seen. */
    rest: (): StartPose | null => rest,
  }
}
