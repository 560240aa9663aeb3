import type { Exercise } from './exercise.ts'
import { createFrameOrder } from './frame-order.ts'
import { createCoach } from './pipeline.ts'
import type { Note, Report, Summary } from './report.ts'
import { survey } from './survey.ts'
import type { Trace, View } from './trace.ts'

/** Seen in less than this share of the pictures, somebody was often out of sight. */
const SEEN_SHARE = 0.85

export type RecordingOptions = { readonly view?: View }

/**
 * Judges a finished recording, looking back: rest, view and near side are taken from the whole of it,
 * because recordings seldom begin with a still start (findings 3).
 */
export const judgeRecording = (
  exercise: Exercise,
  { header, frames: given }: Trace,
  { view = header.view }: RecordingOptions = {},
): { readonly summary: Summary; readonly reports: readonly Report[] } => {
  const { width, height, calibration } = header
  const frames = given.map(createFrameOrder())
  const options = { width, height, calibration, view, acceptView: true }
  const found = mayTurn(exercise) ? null : survey(exercise, frames, options)
  const coach = createCoach(exercise, found ? { ...options, survey: found } : options)
  const reports = frames.map((frame) => coach.step(frame))
  coach.close()
  const summary = coach.summary()
  return { summary: withNotes(exercise, summary, mayTurn(exercise) || found !== null), reports }
}

/** Who changes sides may turn round for it: near side and setting are then each hold's own. */
const mayTurn = ({ movement }: Exercise): boolean =>
  movement.kind === 'hold' && movement.side !== undefined

/** Says in the summary why little or nothing was counted. */
const withNotes = (exercise: Exercise, summary: Summary, recognised: boolean): Summary => {
  // Labels look swapped when a body lies the other way round: that is said by the next note.
  const notes: Note[] = recognised ? [...summary.tracking.notes] : []
  const { found, frames } = summary.tracking
  if (found === 0) notes.push('nobody')
  else if (!recognised) notes.push('start-pose-never-seen')
  else if (summary.count.total === 0) notes.push('nothing-counted')
  if (found > 0 && found < SEEN_SHARE * frames) notes.push('often-out-of-sight')
  if (summary.view && !isJudged(exercise, summary.view)) notes.push('judged-from-other-view')
  return { ...summary, tracking: { ...summary.tracking, notes } }
}

const isJudged = (exercise: Exercise, view: View): boolean =>
  exercise.rules.some((rule) => rule.views.includes(view))
