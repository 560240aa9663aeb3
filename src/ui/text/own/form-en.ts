import type { Role } from '../../../engine/measures.ts'
import type { OwnWhen } from '../../../engine/own-exercise.ts'
import type { Severity } from '../../../engine/rule.ts'
import type { OwnTroubleKind } from '../../../session/program/own-troubles.ts'
import { plural } from '../plural-en.ts'
import { measuresEn } from './measures-en.ts'

const ROLES: Readonly<Record<Role, string>> = {
  Near: 'the side nearer to the camera',
  Far: 'the side away from the camera',
  Left: 'the left side',
  Right: 'the right side',
  Moving: 'the side that moves',
  Opposite: 'the side that does not move',
}

const WHEN: Readonly<Record<OwnWhen, string>> = {
  start: 'In the start position',
  moving: 'On the way there and back',
  end: 'At the far end',
  throughout: 'All the time',
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  1: 'Small: a hint',
  2: 'To mend',
  3: 'Grave: it comes before all else',
}

const TROUBLES: Readonly<Record<OwnTroubleKind, string>> = {
  'no-words': 'Write something here.',
  'long-words': 'This is too long: make it shorter.',
  'unknown-base': 'Choose the exercise that it is like.',
  'too-many': 'There are too many: take some out.',
  'no-conditions': 'Add at least one condition.',
  'no-bound': 'Give at least one number: from, or to.',
  crossed: '“From” must be less than “to”.',
  'no-number': 'Give a number.',
  'too-small': 'This is too small for a camera to see: make it larger.',
  'exit-not-less': 'It must end with less than it begins with: make this smaller.',
  'range-less':
    'It can’t count before it has begun: make this at least as large as where it begins.',
  'no-angle': 'Repetitions are counted by an angle: choose another measure.',
  'no-sides': 'Left and right are not told apart here: choose another side.',
  'change-only':
    'Of this only the change means something: tick “the change”, or choose another measure.',
  'no-start':
    'There is no change yet in the start position: take the tick away, or choose another moment.',
  'always-held':
    'The start position is the hold already: ask for something that is not so before it.',
  'never-held': 'It can’t be so in the start position: change one of the two.',
  'no-moment': 'This movement has no such moment: choose another.',
  'no-limit': 'Give at least one number of what is well.',
  limits: '“Almost well” must reach at least as far as “well”, and “from” lie below “to”.',
}

/** The words of the page on which an exercise is made: loaded with it. */
export const ownFormEn = {
  title: 'An exercise of your own',
  lead: 'Made of what the coach can measure. Try it on a recorded set before you give it to somebody.',
  back: 'Back to the programme',
  save: 'Put it into the programme',
  mend: (count: number): string =>
    `${plural(count, 'thing has', 'things have')} to be mended first.`,
  gone: 'There is no such exercise in the programme.',
  basics: 'What it is',
  name: 'Name',
  base: 'It is like',
  baseHint: 'It has this exercise’s start position, camera, guide and safety questions.',
  steps: 'How it is done, a line for each step',
  stepsHint: 'Empty: the steps of the exercise that it is like.',
  pose: {
    title: 'Where it begins',
    hint: 'The coach waits until all of this is so. Make it wide: here nothing is judged.',
    kept: (base: string): string => `As in “${base}”`,
    own: 'Another position',
    condition: (nth: number): string => `Condition ${nth} of the start position`,
  },
  movement: {
    title: 'What is done',
    kept: (base: string): string => `The movement of “${base}”`,
    reps: 'Repetitions: there and back',
    hold: 'A hold: a position that is kept',
    primary: 'What moves',
    direction: 'On the way there it',
    up: 'grows',
    down: 'gets smaller',
    lanes: 'Count',
    near: 'the side nearer to the camera',
    each: 'left and right, each for itself',
    enter: 'It begins after a change of',
    range: 'It counts after a change of',
    exit: 'It is over below a change of',
    held: 'While it is held',
    condition: (nth: number): string => `Condition ${nth} of the hold`,
    enterMs: 'It is a hold after, seconds',
    exitMs: 'It is over after, seconds out of it',
  },
  condition: {
    measure: 'What',
    role: 'Of which side',
    from: 'From',
    to: 'To',
    add: 'Add a condition',
    remove: (which: string): string => `${which}: take out`,
  },
  rules: {
    title: 'What the coach looks at',
    besides: (base: string): string =>
      `Beside these, the rules of “${base}” hold. They can be changed in the programme.`,
    alone: 'Only these: the movement is another one.',
    none: 'Nothing yet. It can be counted all the same.',
    add: 'Add a rule',
    rule: (nth: number, name: string): string => (name ? `Rule ${nth}: ${name}` : `Rule ${nth}`),
    remove: (which: string): string => `${which}: take out`,
    name: 'The fault, in a few words',
    cue: 'What the coach says then',
    cueHint: 'It is read from 3 m: 30 letters at most.',
    severity: 'How grave it is',
    when: 'When',
    change: 'The change since the start position',
    well: 'Well',
    almost: 'Almost well',
  },
  trial: {
    title: 'Try it',
    lead: 'What this exercise, as it stands now, makes of a set that was recorded.',
    choose: 'Recorded set',
    none: 'Choose …',
    set: (name: string, day: string, time: string): string => `${name}, ${day}, ${time}`,
    nothing: 'No set was recorded on this device yet. To have some, add the sample people.',
    samples: 'To the samples',
    file: 'Or a recording that was saved as a file',
    badFile: 'This file could not be read. Choose a recording that Plumbline has saved.',
    unfinished: 'Mend what is marked, or give what is missing: then it is tried.',
    working: 'One moment …',
    failed: 'This set could not be judged. Choose another.',
    reps: (count: number): string => `${plural(count, 'repetition', 'repetitions')} counted`,
    left: (count: number): string => `${plural(count, 'more', 'more')} begun and not counted`,
    holds: (count: number, seconds: number): string =>
      `${plural(count, 'hold', 'holds')}, ${plural(seconds, 'second', 'seconds')} in all`,
    ready: (seconds: string): string => `The start position was seen after ${seconds} s.`,
    held: (seconds: string): string => `The first hold began after ${seconds} s.`,
    notReady: (reason: string): string =>
      `It never began. What stood in the way most of the time: “${reason}”.`,
    rules: 'The rules, by how many times',
    rule: 'Rule',
    seen: 'What was measured in this set',
    measure: 'Measure',
    least: 'Least',
    most: 'Most',
    unseen: 'not seen',
  },
  roles: ROLES,
  when: WHEN,
  severities: SEVERITIES,
  troubles: TROUBLES,
  measures: measuresEn,
}

export type OwnFormText = typeof ownFormEn
