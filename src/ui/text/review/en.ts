import { plural } from '../plural-en.ts'

export const reviewEn = {
  title: 'Sessions of everybody here',
  lead: 'For a therapist: who exercised on this device, how it went, and what to look at first.',
  link: 'Look at the sessions',
  loading: 'One moment …',
  unkept: 'This browser keeps nothing here.',
  nothing: 'No session fits.',
  program: 'The programme',
  filters: {
    group: 'Show',
    person: 'Person',
    everybody: 'Everybody',
    alertsOnly: 'Only sessions with something to look at',
    from: 'From',
  },
  unnamed: (number: number): string => `Person ${number}`,
  shown: (shown: number, all: number): string =>
    `The latest ${shown} of ${plural(all, 'session', 'sessions')}`,
  lookedThrough: (found: number, read: number, all: number): string =>
    `${found} with something to look at, in the latest ${read} of ${plural(all, 'session', 'sessions')}`,
  more: 'Show more',
  further: 'Look further back',
  course: 'The course over weeks',
  pair: {
    compare: 'Compare',
    choose: (day: string): string => `Compare ${day}`,
    hint: (chosen: number): string =>
      ['Tick two sessions to see them side by side.', 'Tick one more session.'][chosen] ??
      'Two sessions are chosen.',
  },
  columns: {
    day: 'Day',
    exercises: 'Exercises',
    reps: 'Repetitions',
    score: 'Score',
    pain: 'Pain before and after',
    alerts: 'Look at',
  },
  notMeasured: 'not measured',
  notAsked: 'not asked',
  pain: (before: string, after: string): string => `${before}, then ${after}`,
  noAlerts: 'nothing',
  alerts: {
    painHigh: (score: number): string => `Pain of ${score}`,
    painRisen: (by: number): string => `Pain rose by ${by}`,
    brokenOff: 'Not finished',
    faultAgain: (exercise: string, fault: string): string =>
      `Three sessions running: ${exercise}, ${fault}`,
  },
}

export type ReviewText = typeof reviewEn
