import type { MeasureName, MeasureTable, Roles } from './measures.ts'
import type { Sample } from './samples.ts'
import { medianOf } from './statistics.ts'

/** Stillness is looked for in so much time, ms: its first half against its second. */
export const STILL_SPAN_MS = 500
/** Getting into a plank or out of it changes angles by 6 degrees in that time and more. */
const STILL_DEG = 3
/** One posture read twice, in 250 ms at 10 fps with 3 degrees of jitter, may differ by so much. */
const SETTLED_DEG = 5

/** Whether two postures are the same: null if no more than half of what is compared is known. */
const isSame = (
  one: readonly number[],
  other: readonly number[],
  limit: number,
): boolean | null => {
  const shifts = one.map((value, at) => Math.abs(value - other[at]))
  const known = shifts.filter((shift) => !Number.isNaN(shift))
  if (known.some((shift) => shift >= limit)) return false
  return 2 * known.length > shifts.length ? true : null
}

/** Tells from a few measures, in degrees, whether a body keeps its posture, and since when. */
export const createStillness = (names: readonly MeasureName[], table: MeasureTable) => {
  const middlesOf = (span: readonly Sample[], who: Roles, from = 0, to = span.length): number[] =>
    names.map((name) => {
      const column = table.column(name, who)
      return medianOf((at) => span[at].values[column], from, to)
    })

  return {
    /** `span`: the last `STILL_SPAN_MS`, oldest first. null: too little was seen to tell. */
    isStill(span: readonly Sample[], who: Roles): boolean | null {
      // By time, not by number: where frames are missing, a movement hides between the halves.
      const turnMs = span[span.length - 1].t - STILL_SPAN_MS / 2
      const turn = span.findIndex(({ t }) => t >= turnMs)
      return isSame(middlesOf(span, who, 0, turn), middlesOf(span, who, turn), STILL_DEG)
    },

    /**
     * Since when, ms, the body has been as it is now: where what follows agrees with it most and
     * disagrees least, so that neither one noisy moment nor one unseen makes it late.
     */
    settledSince(seen: readonly Sample[], who: Roles): number {
      const now = seen[seen.length - 1].t
      const settled = middlesOf(
        seen.filter(({ t }) => t >= now - STILL_SPAN_MS),
        who,
      )
      let since = now
      let score = 0
      let best = 0
      for (const { t: from } of seen.toReversed()) {
        const around = seen.filter(({ t }) => t >= from && t < from + STILL_SPAN_MS / 2)
        const same = isSame(middlesOf(around, who), settled, SETTLED_DEG)
        if (same !== null) score += same ? 1 : -1
        if (same && score >= best) [since, best] = [from, score]
      }
      return since
    },
  }
}
