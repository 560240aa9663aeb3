import type { ProgramItem } from '../../../records/model.ts'
import { plural } from '../plural-en.ts'

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`

const dose = ({ sets, reps, holdMs }: ProgramItem, timed: boolean): string => {
  if (timed)
    return reps > 1 ? `${sets} × ${reps} × ${seconds(holdMs)}` : `${sets} × ${seconds(holdMs)}`
  return holdMs > 0 ? `${sets} × ${reps}, hold ${seconds(holdMs)}` : `${sets} × ${reps}`
}

export const reportEn = {
  title: 'Session report',
  link: 'Report of the last session, to print',
  print: 'Print',
  printHint: 'One page, A4 or Letter. Your browser can also save it as a PDF.',
  back: 'Your history',
  loading: 'One moment …',
  unkept: 'This browser keeps nothing here (a private window, perhaps), so there is no report.',
  unknown: 'There is no such session on this device.',
  nothing: 'No exercise was begun in this session.',
  name: 'Name',
  on: (day: string, from: string, to: string | null): string =>
    to === null ? `${day}, from ${from}` : `${day}, ${from} to ${to}`,
  ends: {
    done: 'Done to the end',
    stopped: 'Stopped early',
    pain: 'Stopped for pain',
    'broken-off': 'Broken off',
  },
  score: 'form score of 100',
  noScore: 'form not measured',
  exercises: (done: number, asked: number): string =>
    asked > done ? `of ${asked} exercises` : done === 1 ? 'exercise' : 'exercises',
  minutes: (count: number): string => (count === 1 ? 'minute' : 'minutes'),
  pain: {
    title: 'Pain, 0 to 10',
    before: 'before',
    after: 'after',
    most: 'most between',
    untold: 'Not told.',
    told: (before: string, after: string): string => `Before ${before}, after ${after}.`,
    none: 'not told',
    symptoms: (what: string): string => `Also told: ${what}.`,
  },
  trend: {
    title: (weeks: number): string => `The last ${weeks} weeks`,
    score: 'Form score',
    before: 'Pain before',
    after: 'Pain after',
    few: 'Shows from the second session on.',
    figures: 'Show the figures of the weeks',
    scale: 'Form from 0 to 100, pain from 0 to 10.',
  },
  /** What, and which or how much of it. */
  of: (what: string, which: string): string => `${what}: ${which}`,
  asked: 'Asked',
  done: 'Done',
  dose,
  sets: (count: number): string => plural(count, 'set', 'sets'),
  byHand: (count: number): string => `${plural(count, 'set', 'sets')} by hand, not measured`,
  brokenOff: (count: number): string => `${plural(count, 'set', 'sets')} broken off`,
  counted: (count: number): string => `${count} counted`,
  sides: (left: number, right: number): string => `left ${left}, right ${right}`,
  uncounted: (count: number): string => `${count} not counted`,
  held: (time: string, longest: string): string => `${time} in all, longest ${longest}`,
  ofScore: (score: number): string => `${score} of 100`,
  range: (figure: string): string => `range ${figure}`,
  seen: (percent: number): string => `joints seen in ${percent} %`,
  findings: 'What was found',
  clean: 'Nothing to mend was found.',
  times: (times: number, of: number): string => `${times} of ${of}`,
  worst: 'at worst',
  marked: (count: number): string => `${plural(count, 'finding', 'findings')} marked as wrong`,
  trust: (found: string, flagged: string): string => `finds ${found}, doubts ${flagged}`,
  more: (count: number): string => `and ${count} more`,
  unseen: 'Not measured',
  allSeen: 'Everything that can be seen from there was measured.',
  partly: (unknown: number, all: number): string => `${unknown} of ${all}`,
  checks: 'Asked, not seen',
  answers: { yes: 'yes', no: 'no', unsure: 'not sure' },
  unanswered: 'Nothing was asked.',
  leftOut: (names: string): string => `Not begun: ${names}.`,
  chart: {
    range: 'How far each repetition went, and its score',
    time: 'How long each hold was, and its score',
    legend: 'How to read the charts',
    bar: 'bar: how far, or how long (most at the right)',
    clean: 'good form',
    warn: 'to notice',
    fault: 'to mend',
    uncounted: 'dashed: not counted',
    height: 'height of a mark: form score, 0 to 100',
    left: 'L',
    right: 'R',
    summary: (name: string, count: number, scores: string, values: string): string =>
      `${name}: ${count} drawn.${scores === '' ? '' : ` Scores ${scores}.`} ${values}.`,
    between: (least: string, most: string): string =>
      least === most ? least : `${least} to ${most}`,
    show: 'Show the figures',
    number: 'No.',
    set: 'Set',
    side: 'Side',
    value: 'How far or how long',
    score: 'Score',
    found: 'Found',
    nothing: '–',
  },
  trustTitle: 'How far to trust this',
  trustText: [
    'A camera sees joints, not muscles, and no pain. What could not be seen is listed and fails nobody.',
    'Behind each finding: of acted faults, the share it finds; of good form, the share it doubts. Measured on a computed body and a drawn figure, not on people with back pain. No clinician has checked it.',
    'This is coaching. It is no diagnosis.',
  ],
  rules: (versions: string): string => `Judged by rules ${versions}.`,
  notes: 'Therapist’s notes',
}

/** What the report says, in one language. */
export type ReportText = typeof reportEn
