import type { RepMovement } from './exercise.ts'
import { otherSide, type Side } from './landmarks.ts'
import { changeOf } from './lanes.ts'
import type { MeasureTable } from './measures.ts'
import { type RepTiming, timeRep } from './rep-timing.ts'
import type { Sample, StartPose } from './samples.ts'

/** Seen in less than this share of the repetition, nothing is said about it. */
const ENOUGH = 0.5

/** How long after the leg the opposite arm began to rise, ms; `absent`: it was seen and did not; null: not seen. */
export const companionGap = (
  movement: RepMovement,
  table: MeasureTable,
  done: readonly Sample[],
  start: StartPose,
  timing: RepTiming,
  moving: Side,
): number | null | 'absent' => {
  const companion = movement.companion
  if (!companion) return null
  const arm = otherSide(moving)
  const moments = done
    .map((entry) => ({ t: entry.t, value: changeOf(companion, table, entry, start, arm) }))
    .filter((moment) => Number.isFinite(moment.value))
  if (moments.length < ENOUGH * done.length) return null
  const highest = Math.max(...moments.map((moment) => moment.value))
  if (highest < companion.enterDeg) return 'absent'
  return Math.abs(timeRep(moments).startMs - timing.startMs)
}
