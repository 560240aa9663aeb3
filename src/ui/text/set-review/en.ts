import { plural } from '../plural-en.ts'
import { curvesEn } from './curves-en.ts'
import { remarksEn } from './remarks-en.ts'
import { viewsEn } from './views-en.ts'
import { whyEn } from './why-en.ts'

export const setReviewEn = {
  missing: 'This is not on this device.',
  loading: 'One moment …',
  judging: 'Looking through the recording',
  failed: 'The recording could not be looked through. Load the page once more and try again.',
  session: (day: string): string => `Session of ${day}`,
  sets: 'Sets',
  set: (number: number): string => `set ${number}`,
  look: 'Look at it',
  notRecorded: 'Not before a camera: there is no recording.',
  byHand: (count: number): string => `${count} counted by the person`,
  reps: (count: number): string => plural(count, 'repetition', 'repetitions'),
  held: (seconds: number): string => `${plural(seconds, 'second', 'seconds')} held`,
  score: (score: number): string => `score ${score}`,
  faults: (count: number): string => plural(count, 'finding', 'findings'),
  pain: 'Pain',
  painWhen: {
    before: 'Before',
    exercise: 'After an exercise',
    end: 'At the end',
    'next-day': 'The next morning',
  } as Readonly<Record<string, string>>,
  checks: (yes: number, all: number): string => `${yes} of ${all} questions answered with yes`,
  ofPerson: (label: string): string => `Of ${label}.`,
  today:
    'Findings and counts here are those of today’s rules. What was kept on the day is on the page of the session.',
  kept: 'Counts, scores and findings here are those that were kept on the day.',
  replay: 'What the camera saw',
  picture: (frame: number, of: number, seconds: string): string =>
    `Frame ${frame} of ${of}, ${seconds} s`,
  nobody: 'Nobody was seen in this frame.',
  play: 'Play',
  stop: 'Pause',
  frame: 'Frame',
  earlier: 'One frame back',
  later: 'One frame on',
  repEarlier: 'Repetition before',
  repLater: 'Next repetition',
  speed: 'Speed',
  phase: (phase: string, count: number): string => `${phase}; counted so far: ${count}`,
  findings: 'Findings',
  noFindings: 'Nothing was found.',
  finding: (what: string, number: number, seconds: string): string =>
    `${what}, number ${number}, at ${seconds} s`,
  warn: 'almost well',
  fault: 'fault',
  value: (value: string, limit: string): string => `${value}; the limit is ${limit}`,
  measure: 'The measure over the set, and its limits',
  course: (low: string, high: string, now: string | null): string =>
    `Over the set from ${low} to ${high}; in this frame ${now ?? 'not known'}.`,
  timeline: 'The set in time',
  part: (number: number, findings: number): string =>
    findings === 0
      ? `Number ${number}`
      : `Number ${number}, ${plural(findings, 'finding', 'findings')}`,
  noMeasure:
    'This rule goes by times or by what happened in a repetition: there is no line to draw.',
  source: 'Where the limits come from',
  unknown: 'What was not measured',
  unknownHint: 'The camera could not know: it counts neither for nor against.',
  unknownOf: (times: number, all: number): string => `${times} of ${plural(all, 'time', 'times')}`,
  why: whyEn,
  ...remarksEn,
  ...viewsEn,
  curves: curvesEn,
  allKnown: 'All of it was measured.',
  sides: 'Left against right',
  left: 'Left',
  right: 'Right',
  meanRange: 'Range, in the middle',
  meanScore: 'Score, in the middle',
  counted: 'Counted',
  rejudge: 'Judge it by today’s rules',
  report: 'Report to print',
  back: 'All sessions',
  toSession: 'The session',
}

export type SetReviewText = typeof setReviewEn
