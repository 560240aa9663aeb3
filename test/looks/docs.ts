import type { Theme } from './photograph.ts'

/** A photograph for `docs/pages.md`. */
export type DocsPicture = {
  readonly look: string
  /** The name of its file. */
  readonly as: string
  readonly theme: Theme
  readonly width: number
  /** All of the page, not only its first screen. */
  readonly isWhole?: true
  readonly title: string
  readonly says: string
}

const LAPTOP = 1366
const TABLET = 820

export const DOCS: readonly DocsPicture[] = [
  {
    look: 'today-ready',
    as: 'today',
    theme: 'light',
    width: LAPTOP,
    title: 'Today’s session',
    says: 'The day’s plan after the question about pain; from its start on nothing need be touched.',
  },
  {
    look: 'live-demo-holding',
    as: 'live',
    theme: 'dark',
    width: LAPTOP,
    title: 'In a set',
    says: 'The body with its joints, the count, the hold and one cue, to be read from 3 m.',
  },
  {
    look: 'session-rest',
    as: 'rest',
    theme: 'dark',
    width: LAPTOP,
    title: 'Between sets',
    says: 'The rest runs by itself, and what comes next is shown meanwhile.',
  },
  {
    look: 'summary-demo',
    as: 'summary',
    theme: 'light',
    width: LAPTOP,
    title: 'How it went',
    says: 'What a set came to, repetition by repetition, and what could not be measured.',
  },
  {
    look: 'history-filled',
    as: 'history',
    theme: 'light',
    width: LAPTOP,
    title: 'Your history',
    says: 'Days, pain, form and range over twelve weeks, kept on this device only.',
  },
  {
    look: 'program-edited',
    as: 'program',
    theme: 'dark',
    width: LAPTOP,
    title: 'The programme',
    says: 'A therapist sets doses, rules and limits for one person; each change is a new version.',
  },
  {
    look: 'review-list-filtered',
    as: 'review',
    theme: 'light',
    width: LAPTOP,
    title: 'Sessions of everybody',
    says: 'A therapist’s list says what to look at first; here one person’s sessions with alerts.',
  },
  {
    look: 'person-improving',
    as: 'weeks',
    theme: 'light',
    width: LAPTOP,
    title: 'A person’s weeks',
    says: 'Pain over load: somebody who gets better.',
  },
  {
    look: 'person-in-pain',
    as: 'weeks-in-pain',
    theme: 'dark',
    width: LAPTOP,
    title: 'Weeks that go wrong',
    says: 'The same page of somebody whose pain rises as the load does.',
  },
  {
    look: 'compare',
    as: 'compare',
    theme: 'light',
    width: LAPTOP,
    title: 'Two sessions side by side',
    says: 'The first and the latest session, whole and exercise by exercise.',
  },
  {
    look: 'session-review',
    as: 'session',
    theme: 'dark',
    width: LAPTOP,
    title: 'A session at a glance',
    says: 'Its sets with what was counted and found, its pain and its answers.',
  },
  {
    look: 'set-review-finding',
    as: 'set',
    theme: 'light',
    width: LAPTOP,
    isWhole: true,
    title: 'A set in depth',
    says: 'A finding at its frames, its value against the limit, and what was not known and why.',
  },
  {
    look: 'set-review-finding',
    as: 'set-on-a-tablet',
    theme: 'dark',
    width: TABLET,
    title: 'A set on a tablet',
    says: 'The same set on a narrow screen, in dark colours.',
  },
  {
    look: 'rejudge',
    as: 'rejudge',
    theme: 'light',
    width: LAPTOP,
    title: 'Judged again',
    says: 'An old recording by today’s rules, beside what was kept on the day.',
  },
  {
    look: 'report',
    as: 'report',
    theme: 'light',
    width: LAPTOP,
    isWhole: true,
    title: 'The report',
    says: 'One session on one page, to print.',
  },
]
