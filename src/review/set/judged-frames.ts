import { type Exercise, withDose } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import type { Check } from '../../engine/rule.ts'
import type { Trace } from '../../engine/trace.ts'
import type { ProgramItem } from '../../records/model.ts'
import type { Points } from '../one-thing/stick-figure.ts'

/** What the coach saw and thought at one frame of a recorded set. Times in ms of the trace. */
export type JudgedFrame = {
  readonly t: number
  readonly phase: string
  readonly count: number
  readonly measures: Readonly<Record<string, number>>
  /** In px of the picture; null where nobody was seen. */
  readonly points: Points | null
}

export type JudgedSet = { readonly frames: readonly JudgedFrame[]; readonly summary: Summary }

/** A recorded set, judged once more frame by frame, as it was asked of this person. */
export const judgedFrames = (
  exercise: Exercise,
  { header, frames }: Trace,
  item: ProgramItem | undefined,
): JudgedSet => {
  const { width, height, calibration } = header
  const coach = createCoach(withDose(exercise, item), {
    width,
    height,
    ...(calibration ? { calibration } : {}),
  })
  const judged = frames.map((frame): JudgedFrame => {
    const { t, phase, count, measures, points } = coach.step(frame)
    const inPx = points?.map(([x, y]) => [x * width, y * height] as const) ?? null
    return { t, phase, count: count.total, measures, points: inPx }
  })
  coach.close()
  return { frames: judged, summary: coach.summary() }
}

/** Each finding with the repetition or hold that it is of, in the order of time. */
export type PlacedFinding = { readonly finding: Finding; readonly number: number }

export const findingsIn = ({
  reps,
  holds,
}: Pick<Summary, 'reps' | 'holds'>): readonly PlacedFinding[] =>
  (reps.length > 0 ? reps : holds)
    .flatMap(({ findings }, index) => findings.map((finding) => ({ finding, number: index + 1 })))
    .toSorted((a, b) => a.finding.startMs - b.finding.startMs)

/** The frame that stands for a finding: the middle of its time. */
export const frameOfFinding = (
  frames: readonly Pick<JudgedFrame, 't'>[],
  { startMs, endMs }: Pick<Finding, 'startMs' | 'endMs'>,
): number => frameAt(frames, (startMs + endMs) / 2)

/** The frame nearest to a time; -1 of no frames. */
export const frameAt = (frames: readonly Pick<JudgedFrame, 't'>[], ms: number): number =>
  frames.reduce(
    (best, { t }, at) =>
      best < 0 || Math.abs(t - ms) < Math.abs((frames[best]?.t ?? 0) - ms) ? at : best,
    -1,
  )

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
