import { type Dose, withDose } from '../engine/exercise.ts'
import type { Summary } from '../engine/report.ts'
import type { Trace } from '../engine/trace.ts'
import { exercises } from '../exercises/index.ts'

/** What a trace adds up to, judged once more here on the page: for when the worker is gone. */
export const replaySummary = async (
  { header, frames }: Trace,
  acceptView: boolean,
  dose?: Dose,
): Promise<Summary | null> => {
  const exercise = exercises[header.exercise ?? '']
  if (!exercise || frames.length === 0) return null
  const { createCoach } = await import('../engine/pipeline.ts')
  const coach = createCoach(withDose(exercise, dose), {
    width: header.width,
    height: header.height,
    acceptView,
  })
  for (const frame of frames) coach.step(frame)
  coach.close()
  return coach.summary()
}
