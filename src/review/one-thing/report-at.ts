import type { Exercise } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import type { Report } from '../../engine/report.ts'
import type { Trace } from '../../engine/trace.ts'
import type { WorstMoment } from './worst-moment.ts'

type Seen = Report & { readonly points: NonNullable<Report['points']> }

/** The start pose is looked at shortly after it was left, ms. */
const LEAVING_MS = 200

const isSeen = (report: Report): report is Seen => report.points !== null

const nearestTo = (reports: readonly Seen[], tMs: number): Seen | null =>
  reports.reduce<Seen | null>(
    (best, each) =>
      best === null || Math.abs(each.t - tMs) < Math.abs(best.t - tMs) ? each : best,
    null,
  )

/**
 * What the coach says at the moment of a finding: the trace is judged once more, up to there.
 * @returns null where nobody is seen then, or the frames are gone
 */
export const reportAt = (
  exercise: Exercise,
  { header, frames }: Trace,
  { finding, where }: Pick<WorstMoment, 'finding' | 'where'>,
): Seen | null => {
  const { startMs, endMs } = finding
  const coach = createCoach(exercise, { width: header.width, height: header.height })
  const within = frames
    .filter(({ t }) => t <= endMs)
    .map(coach.step)
    .filter(({ t }) => t >= startMs)
    .filter(isSeen)
  if (where === 'start') return nearestTo(within, startMs + LEAVING_MS)
  const held = within.filter(({ phase }) => phase === 'holding')
  const middle = (startMs + endMs) / 2
  return nearestTo(where === 'top' && held.length > 0 ? held : within, middle)
}
