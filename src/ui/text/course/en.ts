import { plural } from '../plural-en.ts'

export const courseEn = {
  title: (name: string): string => `${name}: the course over weeks`,
  lead: (from: string, until: string): string => `From ${from} to ${until}.`,
  loading: 'One moment …',
  unkept: 'This browser keeps nothing here.',
  unknown: 'There is no such person on this device.',
  nothing: 'No session in these weeks.',
  earlier: 'Show the weeks before',
  back: 'All sessions',
  weeks: {
    title: 'Sessions and the programme',
    summary: (days: number, programDays: number, usual: number): string =>
      `A session on ${days} of the ${plural(programDays, 'day', 'days')} with a programme; in a usual week, on ${usual}.`,
    scale: 'Days of each week. Rest days belong to a programme.',
    week: 'Week of',
    sessions: 'Sessions',
    days: 'Days with a session',
    programDays: 'Days with a programme',
  },
  load: {
    title: 'Pain and load',
    scale: 'Pain from 0 to 10, above what was done on the same days. Dotted lines: Mondays.',
    before: 'Before',
    after: 'After',
    nextMorning: 'Next morning',
    reps: 'Repetitions',
    held: 'Held',
    painPanel: 'Pain',
    repsPanel: 'Repetitions a day',
    heldPanel: 'Held, seconds a day',
    painCourse: 'Pain before',
    afterCourse: 'After',
    nextCourse: 'The next morning',
  },
  exercises: 'Each exercise',
  exercise: {
    range: { title: 'How far', scale: 'The middle of the repetitions.' },
    notMeasured: 'Done without a camera, so nothing was measured.',
  },
}

/** What a person's weeks say, in one language. */
export type CourseText = typeof courseEn
