import type { Command } from '../../../session/hands/commands.ts'
import type { CheckKind, Trouble } from '../../../session/set-up/checks.ts'

/** What to move, in words that fit one line at 3 m; and what can't be told if nobody does. */
type TroubleWords = { readonly do: string; readonly cost: string }

const notWhole = 'What is out of the picture can’t be judged.'

const troubles: Readonly<Record<Trouble, TroubleWords>> = {
  'wrong-view': {
    do: 'Turn the laptop, or yourself',
    cost: 'Part of your form can’t be judged from here.',
  },
  'out-left': { do: 'Move to the right on the screen', cost: notWhole },
  'out-right': { do: 'Move to the left on the screen', cost: notWhole },
  'out-top': { do: 'Tilt the screen back a little', cost: notWhole },
  'out-bottom': { do: 'Tilt the screen forward a little', cost: notWhole },
  'out-both': { do: 'Move the laptop further away', cost: notWhole },
  'too-far': {
    do: 'Bring the laptop closer',
    cost: 'From so far away, small movements can’t be judged.',
  },
  'too-near': {
    do: 'Move the laptop further away',
    cost: 'So near, your whole body may not stay in the picture.',
  },
  dark: { do: 'Switch on a light', cost: 'In the dark, joints may be seen in the wrong place.' },
  backlit: {
    do: 'Turn away from the window',
    cost: 'Against the light, joints may be seen in the wrong place.',
  },
  bright: {
    do: 'Less light on the camera, please',
    cost: 'In so much light, joints may be seen in the wrong place.',
  },
  tilted: { do: 'Set the laptop level', cost: 'On a slant, angles with the floor are off.' },
  'someone-else': {
    do: 'One person in the picture, please',
    cost: 'Somebody else may be taken for you.',
  },
  slow: {
    do: 'Close other programs and tabs',
    cost: 'So few pictures a second: quick movements can’t be judged.',
  },
}

const checks: Readonly<Record<CheckKind, string>> = {
  view: 'View',
  frame: 'Whole body',
  distance: 'Distance',
  light: 'Light',
  tilt: 'Laptop level',
  person: 'One person',
  rate: 'Smooth picture',
}

/** Each may be said in any of these ways; compared without case, accents and signs. */
const commands: Readonly<Record<Command, readonly string[]>> = {
  start: ['start', 'begin'],
  pause: ['pause', 'wait'],
  resume: ['go on', 'continue', 'resume'],
  stop: ['stop', 'end the session'],
  next: ['next', 'skip'],
  hurts: ['it hurts', 'that hurts', 'ouch'],
}

/** What is said of hands, of leaving, and of how the camera stands. */
export const handsEn = {
  ring: 'Keep your hand up',
  hint: 'To pause: raise one hand for 2 seconds.',
  hintResume: 'To go on: raise one hand for 2 seconds.',
  busy: 'An arm goes up in this exercise, so a raised hand does not pause it. Leave the picture instead.',
  keys: 'Or press the space bar.',
  left: 'Come back into the picture, lie down or get into place, and we go on.',
  spoken: {
    left: 'Paused. Come back, and get into place to go on.',
    goesOn: 'Going on.',
  },
  setUp: {
    title: 'The camera',
    checks,
    troubles,
    states: { ok: 'good', failing: 'to mend', unknown: 'not known yet' },
    looking: 'Looking …',
    ready: 'Take the start position',
    anyway: 'Continue anyway',
  },
  voice: {
    commands,
    hint: 'Or say: pause, go on, next, stop, it hurts.',
    offer: 'Speak to the session: pause, go on, next, stop, it hurts',
    listening: 'Listening, on this device only',
  },
}

/** The same in every language. */
export type HandsText = typeof handsEn
