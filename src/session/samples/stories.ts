import type { Moment, Story, StoryItem, StoryName } from './story.ts'

/** From one figure to another over the weeks, and from day to day as people do. */
const course =
  (from: number, to: number, sway: number, [least, most]: readonly [number, number]) =>
  ({ share, random }: Moment): number =>
    Math.min(most, Math.max(least, from + (to - from) * share + sway * random.normal()))

type How = (moment: Moment) => number

const REST_MS = 45_000

/** Bridges: how far the hips open at the top, degrees. */
const bridge = (top: How): StoryItem => ({
  exercise: 'glute-bridge',
  acted: 4,
  reps: 4,
  holdMs: 3000,
  restMs: REST_MS,
  doing: (moment) => ({ fault: { clause: 'GB4', size: top(moment) } }),
})

const birdDog = (clause: string, size: How): StoryItem => ({
  exercise: 'bird-dog',
  acted: 4,
  reps: 2,
  holdMs: 3000,
  restMs: REST_MS,
  doing: (moment) => ({ holdMs: 3000, fault: { clause, size: size(moment) } }),
})

/** A plank that is held for so many seconds of those asked for. */
const plank = (askedS: number, heldS: How): StoryItem => ({
  exercise: 'front-plank',
  acted: 1,
  reps: 1,
  holdMs: askedS * 1000,
  restMs: 60_000,
  doing: (moment) => ({ holdMs: heldS(moment) * 1000 }),
})

/** Hips rise further, the leg higher, the plank lasts longer; it hurts less. */
const improving: Story = {
  name: 'improving',
  seed: 11,
  body: 1,
  missed: 0,
  items: [
    bridge(course(153, 176, 1.2, [151, 178])),
    birdDog('BD11/low', course(-26, -4, 1.5, [-28, 0])),
    plank(20, course(7, 20, 0.8, [5, 22])),
  ],
  pain: {
    before: course(3.6, 0.6, 0.4, [0, 3.4]),
    rise: course(0.4, -0.4, 0.3, [-1, 1]),
    nextDay: (moment, before) => before + course(0, -0.4, 0.3, [-1, 1])(moment),
  },
  lastSymptoms: [],
}

/** Lowers the hips too fast and lets the head hang, in the eighth week as in the first; days are missed. */
const stalled: Story = {
  name: 'stalled',
  seed: 23,
  body: 3,
  missed: 0.35,
  items: [
    {
      ...bridge(() => 0),
      doing: (moment) => ({
        fault: { clause: 'GB7', size: course(0.56, 0.56, 0.03, [0.5, 0.62])(moment) },
      }),
    },
    birdDog('BD4/change', course(20, 20, 2.5, [15, 25])),
    plank(15, course(11.5, 11.5, 1, [8, 14])),
  ],
  pain: {
    before: course(3, 3, 0.5, [2, 4]),
    rise: course(0, 0, 0.4, [-1, 1]),
    nextDay: (moment, before) => before + course(0, 0, 0.4, [-1, 1])(moment),
  },
  lastSymptoms: [],
}

/** More pain from week to week, and more with each exercise, until the pain rule ends the sessions. */
const red: Story = {
  name: 'red',
  seed: 37,
  body: 4,
  missed: 0.05,
  items: [
    bridge(course(176, 158, 1.5, [151, 178])),
    {
      exercise: 'dead-bug',
      acted: 4,
      reps: 2,
      holdMs: 2000,
      restMs: REST_MS,
      doing: () => ({}),
    },
    {
      exercise: 'hip-extension',
      acted: 4,
      reps: 2,
      holdMs: 2000,
      restMs: REST_MS,
      doing: (moment) => ({
        fault: { clause: 'HE4/rise', size: course(0.02, 0.11, 0.01, [0, 0.12])(moment) },
      }),
    },
  ],
  pain: {
    before: course(1.4, 4.2, 0.3, [0, 4]),
    rise: (moment, item) => course(-0.2, 2.2, 0.3, [0, 3])(moment) + item * 0.6 * moment.share,
    nextDay: (moment, before) => before + course(0, 2.2, 0.3, [0, 3])(moment),
  },
  lastSymptoms: ['tingling'],
}

export const STORIES: Readonly<Record<StoryName, Story>> = { improving, stalled, red }
