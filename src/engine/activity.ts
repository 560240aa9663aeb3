import { otherSide } from './landmarks.ts'
import type { CycleMovement } from './movement.ts'
import type { RepSummary } from './report.ts'
import { scoreSet } from './score.ts'
import type { Tally } from './tally.ts'

type Done = Pick<RepSummary, 'side' | 'startMs' | 'endMs'>

const lengthOf = (stint: readonly Done[]): number =>
  (stint.at(-1)?.endMs ?? 0) - (stint[0]?.startMs ?? 0)

/** Time of a timed activity: it accrues from repetition to repetition, each side for itself. */
export const createActivity = (timed: CycleMovement['activity'], tally: Tally) => {
  let stint: RepSummary[] = []

  const end = () => {
    const [first] = stint
    const last = stint.at(-1)
    if (!first || !last) return
    const score = scoreSet(stint.map((rep) => rep.score))
    tally.hold({
      side: first.side,
      startMs: first.startMs,
      endMs: last.endMs,
      heldMs: lengthOf(stint),
      score,
      findings: [],
    })
    stint = []
  }

  return {
    end,
    add(rep: RepSummary) {
      if (!timed) return
      if (stint.at(-1)?.side !== rep.side) end()
      stint.push(rep)
    },
    /** A gap ends it. */
    pass(t: number) {
      const last = stint.at(-1)
      if (timed && last && t - last.endMs > timed.gapMs) end()
    },
    /** Of the stint that goes on, ms: the next repetition is taken to last no longer than the longest before. */
    runsMs(t: number): number {
      const longest = Math.max(0, ...stint.map(({ startMs, endMs }) => endMs - startMs))
      const sinceLast = t - (stint.at(-1)?.endMs ?? t)
      return lengthOf(stint) + Math.max(0, Math.min(sinceLast, longest))
    },
    /**
     * How much shorter the other side's time is, 0 to 1, as this repetition ends; null where the other side
     * has not been done.
     */
    sideTimeGap({ side, startMs, endMs }: Done): number | null {
      if (side === null) return null
      const before = tally.heldBySide(null, 0)
      const goesOn = stint[0]?.side === side
      const own = before[side] + endMs - (goesOn ? stint[0].startMs : startMs)
      const other = before[otherSide(side)] + (goesOn ? 0 : lengthOf(stint))
      if (other === 0) return null
      // This side still goes on: it can't be too short yet.
      return Math.max(0, own - other) / own
    },
  }
}
