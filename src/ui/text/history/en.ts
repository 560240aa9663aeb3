import type { Rhythm } from '../../../review/history/rhythm.ts'
import { plural } from '../plural-en.ts'

/** One figure on its day, both in words. */
export type Told = { readonly value: string; readonly day: string }

/** `day`: "Tuesday 3 March". */
const rhythm = (now: Rhythm, day: string): string => {
  switch (now.kind) {
    case 'nothing-yet':
      return 'Your days will show here after your first session.'
    case 'this-week':
      return `${plural(now.days, 'day', 'days')} this week.`
    case 'last-time':
      return `Your last session was on ${day}.`
    case 'after-a-pause':
      return `Good to see you again. Your last session was on ${day}. Today is a good day to go on.`
  }
}

const course = (what: string, points: readonly Told[]): string => {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return ''
  if (points.length === 1) return `${what}: ${first.value} on ${first.day}.`
  return `${what}: ${first.value} on ${first.day}, ${last.value} on ${last.day}.`
}

export const historyEn = {
  title: 'Your history',
  lead: (weeks: number): string => `The last ${weeks} weeks, kept on this device only.`,
  link: 'Your history',
  back: 'First page',
  today: 'Today’s session',
  loading: 'One moment …',
  unkept: 'This browser keeps nothing here (a private window, perhaps), so there is no history.',
  nothing: 'Nothing here yet. After your first session you will see your days and how you get on.',
  rhythm,
  calendar: {
    title: 'Your days',
    sessions: (count: number): string => plural(count, 'session', 'sessions'),
    todayIs: 'today',
    done: 'a day with a session',
    weekOf: (day: string): string => `Week of ${day}`,
  },
  course,
  pain: {
    title: 'Your pain',
    scale: 'From 0, no pain, to 10, the worst pain.',
    before: 'Before',
    after: 'After',
    beforeCourse: 'Pain before',
    afterCourse: 'Pain after',
  },
  exercises: 'Your exercises',
  times: (count: number): string => plural(count, 'session', 'sessions'),
  notMeasured: 'Done without a camera, so nothing was measured.',
  score: { title: 'Form score', scale: 'From 0 to 100.' },
  range: { title: 'How far you moved', scale: 'The middle of your repetitions.' },
  hold: { title: 'Longest hold', scale: 'In seconds.' },
  activity: { title: 'Longest time', scale: 'In seconds.' },
  seconds: (count: number): string => `${count} s`,
  table: {
    show: 'Show the figures',
    day: 'Day',
    none: 'not told',
  },
  picture: {
    you: 'You',
    aim: 'Aim for this',
    look: (parts: string): string => `Look at your ${parts}.`,
    alt: (parts: string, fault: string): string =>
      `Two stick figures side by side. Left, you in this session: ${fault}. Right, the same moment done well. Marked: ${parts}.`,
  },
}

/** What the history says, in one language. */
export type HistoryText = typeof historyEn
