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

  const longestMs = () => Math.max(0, ...stint.map(({ startMs, endMs }) => endMs - startMs))

  /** `returnedMs`: when the way back from its last end was over, which is part of it; null where it wasn't seen. */
  const end = (returnedMs: number | null) => {
    const [first] = stint
    const last = stint.at(-1)
    if (!first || !last) return
    const score = scoreSet(stint.map((rep) => rep.score))
    const { side, startMs } = first
    const endMs = Math.min(Math.max(last.endMs, returnedMs ?? 0), last.endMs + longestMs() / 2)
    tally.hold({
      side,
      startMs,
      endMs,
      heldMs: endMs - startMs,
      score,
      findings: [],
    })
    stint = []
  }

  return {
    end,
    add(rep: RepSummary) {
      if (!timed) return
      if (stint.at(-1)?.side !== rep.side) end(null)
      stint.push(rep)
    },
    /** Whether a gap has ended it. */
    isOver(t: number): boolean {
      const last = stint.at(-1)
      return timed !== undefined && last !== undefined && t - last.endMs > timed.gapMs
    },
    /** Of the stint that goes on, ms: the next repetition is taken to last no longer than the longest before. */
    runsMs(t: number): number {
      const sinceLast = t - (stint.at(-1)?.endMs ?? t)
      return lengthOf(stint) + Math.max(0, Math.min(sinceLast, longestMs()))
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
