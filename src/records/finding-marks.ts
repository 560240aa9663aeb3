import type { FindingMark, FoundAt } from './model.ts'

/**
 * How far apart the ends of one and the same finding may lie, ms: a frame at ten a second and a little. A set
 * is judged live, and again from its stored trace, whose times and places are rounded.
 */
const SAME_MS = 150

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_MS

const isOf = (found: FoundAt, { finding }: FindingMark): boolean =>
  finding.clause === found.clause &&
  finding.side === found.side &&
  isNear(finding.startMs, found.startMs) &&
  isNear(finding.endMs, found.endMs)

/** The newest mark of a finding: the one that counts. @param marks of its set, in any order */
export const markOf = (found: FoundAt, marks: readonly FindingMark[]): FindingMark | null =>
  marks
    .filter((mark) => isOf(found, mark))
    .reduce<FindingMark | null>(
      (newest, mark) => (newest && newest.markedMs > mark.markedMs ? newest : mark),
      null,
    )

/** Why a finding is marked as wrong; null where it is not, or not any more. */
export const wrongBecause = (found: FoundAt, marks: readonly FindingMark[]): string | null => {
  const mark = markOf(found, marks)
  return mark?.wrong ? mark.reason : null
}

/** When the next mark of a finding is made, ms: after all others, even where the clock was put back. */
export const nextMarkedMs = (
  found: FoundAt,
  marks: readonly FindingMark[],
  nowMs: number,
): number => Math.max(nowMs, (markOf(found, marks)?.markedMs ?? Number.NEGATIVE_INFINITY) + 1)
