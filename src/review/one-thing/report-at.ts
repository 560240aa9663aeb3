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

/** After so many frames the page may draw and answer. */
const AT_A_TIME = 120

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done))

/**
 * What the coach says at the moment of a finding: the trace is judged once more, up to there.
 * @returns null where nobody is seen then, or the frames are gone
 */
export const reportAt = async (
  exercise: Exercise,
  { header, frames }: Trace,
  { finding, where }: Pick<WorstMoment, 'finding' | 'where'>,
): Promise<Seen | null> => {
  const { startMs, endMs } = finding
  const coach = createCoach(exercise, { width: header.width, height: header.height })
  const within: Seen[] = []
  for (const [index, frame] of frames.entries()) {
    if (frame.t > endMs) break
    if (index % AT_A_TIME === 0) await breathe()
    const report = coach.step(frame)
    if (report.t >= startMs && isSeen(report)) within.push(report)
  }
  if (where === 'start') return nearestTo(within, startMs + LEAVING_MS)
  const held = within.filter(({ phase }) => phase === 'holding')
  const middle = (startMs + endMs) / 2
  return nearestTo(where === 'top' && held.length > 0 ? held : within, middle)
}
