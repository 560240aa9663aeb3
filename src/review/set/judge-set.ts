import { type Exercise, withDose } from '../../engine/exercise.ts'
import { LANDMARKS } from '../../engine/landmarks.ts'
import { createCoach } from '../../engine/pipeline.ts'
import type { Trace, TraceFrame, TraceHeader } from '../../engine/trace.ts'
import type { ProgramItem } from '../../records/model.ts'
import { createFrameColumns, type JudgedSet } from './judged-frames.ts'

/** A set that is judged once more, a few frames after the others. */
export type JudgingSet = {
  readonly frames: (frames: readonly TraceFrame[]) => void
  readonly end: () => JudgedSet
}

/** A recorded set frame by frame, as it was asked of this person. */
export const judgingSet = (
  exercise: Exercise,
  header: TraceHeader,
  item: ProgramItem | undefined,
): JudgingSet => {
  const { width, height, calibration } = header
  const coach = createCoach(withDose(exercise, item), {
    width,
    height,
    ...(calibration ? { calibration } : {}),
  })
  const columns = createFrameColumns(header, LANDMARKS.length)
  return {
    frames: (frames) => {
      for (const frame of frames) columns.add(coach.step(frame))
    },
    end: () => {
      coach.close()
      return { frames: columns.end(), summary: coach.summary() }
    },
  }
}

export const judgeSet = (
  exercise: Exercise,
  { header, frames }: Trace,
  item: ProgramItem | undefined,
): JudgedSet => {
  const judging = judgingSet(exercise, header, item)
  judging.frames(frames)
  return judging.end()
}
