import { countsEachSide, type Exercise, isTimed } from '../../engine/exercise.ts'
import type { Blocker, Cue } from '../../engine/report.ts'
import { doseReached, sideMissed } from '../../session/dose.ts'
import type { LiveState } from '../../session/live-store.ts'
import type { IconName } from '../components/icon.tsx'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { cueIcon } from './cue-icons.ts'

/** `quiet`: nothing is wrong; `setup`: not started yet; the others as the colours mean. */
export type Tone = 'quiet' | 'setup' | 'well' | 'mend' | 'stop'
export type Bar = { readonly tone: Tone; readonly icon: IconName; readonly words: string }

export const blockerWords = (text: Text, exercise: Exercise, blocker: Blocker): string => {
  const words = text.blockers
  switch (blocker.kind) {
    case 'nobody':
      return words.nobody
    case 'out-of-sight':
      return words.outOfSight(blocker.parts)
    case 'wrong-view':
      return words.wrongView(blocker.wanted)
    case 'wrong-position':
      return blocker.mend ? cueWords(text, exercise, blocker.mend) : words.wrongPosition
    case 'moving':
      return words.moving
    default:
      return textOf(text, exercise.id).line
  }
}

/** A cue's words, praise included. */
export const cueWords = (text: Text, exercise: Exercise, { key }: Cue): string =>
  textOf(text, exercise.id).cues[key] ?? text.praise[key] ?? text.live.praise

/** What is to be done in a step that the coach paces. */
export const paceWords = (text: Text, exercise: Exercise, step: string): string =>
  textOf(text, exercise.id).pace?.[step]?.say ?? text.live.quiet

/** Said when a hold was long enough. */
export const enoughWords = (text: Text, exercise: Exercise): string =>
  isTimed(exercise) && countsEachSide(exercise) ? text.live.release : text.live.lower

const BLOCKER_ICONS: Readonly<Record<Blocker['kind'], IconName>> = {
  nobody: 'eye',
  'out-of-sight': 'eye',
  'wrong-view': 'again',
  'wrong-position': 'figure',
  moving: 'pause',
}

const blockerIcon = (blocker: Blocker): IconName =>
  blocker.kind === 'wrong-position' && blocker.mend
    ? cueIcon(blocker.mend.key)
    : (BLOCKER_ICONS[blocker.kind] ?? 'eye')

const cueBarOf = (text: Text, exercise: Exercise, cue: Cue): Bar => {
  const words = cueWords(text, exercise, cue)
  if (cue.severity === 0) return { tone: 'well', icon: 'check', words }
  return { tone: cue.severity === 3 ? 'stop' : 'mend', icon: cueIcon(cue.key), words }
}

const running = (text: Text, exercise: Exercise, state: LiveState): Bar => {
  const { report } = state
  // A recording is judged backwards when all of it is known: what is thought until then may not last.
  if (state.source === 'file') return { tone: 'quiet', icon: 'film', words: text.live.watching }
  if (!report) return { tone: 'setup', icon: 'eye', words: text.live.loading.place }
  const { pace, cue } = report
  // Praise gives way to what is to be done now.
  if (cue && !(pace && cue.severity === 0)) return cueBarOf(text, exercise, cue)
  const done = doseReached(exercise, report)
  if (done && report.phase !== 'holding') {
    return { tone: 'well', icon: 'check', words: text.live.done }
  }
  const { open, blocker } = report.gate
  if (!open && blocker) {
    const words = blockerWords(text, exercise, blocker)
    return { tone: 'setup', icon: blockerIcon(blocker), words }
  }
  const asked = sideMissed(exercise, report)
  if (asked) return { tone: 'mend', icon: 'again', words: text.live.onlySide(asked) }
  if (pace) return { tone: 'quiet', icon: 'slow', words: paceWords(text, exercise, pace.step) }
  if (report.phase === 'holding' && report.holdMs >= exercise.dose.holdMs) {
    return { tone: 'well', icon: 'down', words: enoughWords(text, exercise) }
  }
  const begun = report.count.total > 0 || report.heldMs > 0 || report.phase !== 'resting'
  return { tone: 'quiet', icon: 'check', words: begun ? text.live.quiet : text.live.ready }
}

/** The one thing that is said now. */
export const barOf = (text: Text, exercise: Exercise, state: LiveState): Bar => {
  if (state.restarting) return { tone: 'setup', icon: 'again', words: text.live.again }
  if (state.stage === 'running') return running(text, exercise, state)
  if (state.stage === 'finishing')
    return { tone: 'well', icon: 'check', words: text.live.finishing }
  if (state.stage === 'failed' && state.problem && state.report) {
    return { tone: 'setup', icon: 'attention', words: text.problems[state.problem].title }
  }
  return { tone: 'setup', icon: 'figure', words: textOf(text, exercise.id).line }
}
