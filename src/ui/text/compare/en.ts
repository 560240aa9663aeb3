import type { Difference } from '../../../review/compare/difference.ts'

/** `by`: the difference with its unit, "4°". */
const changed =
  (more: string, less: string) =>
  ({ kind }: Difference, by: string): string => {
    if (kind === 'unknown') return 'cannot be compared'
    return kind === 'same' ? 'the same' : `${by} ${kind === 'more' ? more : less}`
  }

export const compareEn = {
  title: 'Two sessions side by side',
  ofPerson: (name: string, first: string, second: string): string =>
    `${name}: ${first} and ${second}.`,
  loading: 'One moment …',
  unkept: 'This browser keeps nothing here.',
  unknown: 'One of these sessions is not on this device.',
  others: 'These sessions are two people’s. Choose two of one person.',
  otherRules: 'Other rules judged the one than the other: some of the difference may be theirs.',
  whole: 'The whole session',
  look: (day: string): string => `Session of ${day}`,
  back: 'All sessions',
  figure: 'Figure',
  difference: 'Difference',
  none: 'not measured',
  untold: 'not told',
  rows: {
    asked: 'Asked for',
    reps: 'Repetitions that counted',
    held: 'Held in all',
    longest: 'Longest',
    score: 'Form score',
    range: 'How far, in the middle',
    pain: 'Pain after it',
    before: 'Pain before',
    most: 'Most pain between',
    after: 'Pain at the end',
  },
  sameDose: 'the same',
  otherDose: 'another dose',
  count: changed('more', 'fewer'),
  score: changed('higher', 'lower'),
  range: changed('further', 'less far'),
  time: changed('longer', 'shorter'),
  points: (count: number): string => (count === 1 ? '1 point' : `${count} points`),
  found: (fault: string, severity: 'warn' | 'fault'): string =>
    `${severity === 'fault' ? 'To mend' : 'To notice'}: ${fault}`,
  often: (times: number, of: number): string =>
    times === 0 ? `not found, of ${of}` : `${times} of ${of}`,
  notJudged: 'not judged',
  changes: {
    new: 'new',
    gone: 'no longer found',
    more: 'more often',
    less: 'less often',
    same: 'as often',
    unknown: 'cannot be compared',
  },
  clean: 'Nothing to mend was found in either.',
  only: (day: string, names: string): string => `Only on ${day}: ${names}.`,
  nothing: 'No exercise was begun in both.',
}

/** What two sessions side by side say, in one language. */
export type CompareText = typeof compareEn
