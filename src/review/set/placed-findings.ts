import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import type { Check } from '../../engine/rule.ts'
import { frameAt } from './frame-at.ts'

/** Each finding with the repetition or hold that it is of, in the order of time. */
export type PlacedFinding = {
  readonly finding: Finding
  readonly number: number
  readonly side: Side | null
}

export const findingsIn = ({
  reps,
  holds,
}: Pick<Summary, 'reps' | 'holds'>): readonly PlacedFinding[] =>
  (reps.length > 0 ? reps : holds)
    .flatMap(({ findings, side }, index) =>
      findings.map((finding) => ({ finding, number: index + 1, side })),
    )
    .toSorted((a, b) => a.finding.startMs - b.finding.startMs)

/** The frame that stands for a finding: the middle of its time. @param times of the frames, ms */
export const frameOfFinding = (
  times: ArrayLike<number>,
  { startMs, endMs }: Pick<Finding, 'startMs' | 'endMs'>,
): number => frameAt(times, (startMs + endMs) / 2)

/** The check of a rule that is drawn: the one whose limits the finding tells, if it is of a measure. */
export const drawnCheck = (
  { rules }: Exercise,
  { rule: id, limit }: Pick<Finding, 'rule' | 'limit'>,
): (Check & { readonly measure: string }) | null => {
  const checks = rules.find((rule) => rule.id === id)?.checks ?? []
  const measured = checks.flatMap((check) => ('measure' in check ? [check] : []))
  const holds = ({ limits: { ok, warn } }: Check) => [...ok, ...warn].includes(limit)
  return measured.find(holds) ?? measured[0] ?? null
}
