import type { Unit } from '../../../engine/rule.ts'
import type { ProgramTrouble } from '../../../records/program-file/program-file.ts'
import { plural } from '../plural-en.ts'

type DoseField = 'sets' | 'reps' | 'holdMs' | 'restMs'

const UNITS: Readonly<Record<Unit, string>> = {
  deg: '°',
  s: 's',
  tl: 'of the back’s length',
  ratio: '(ratio)',
  percent: '%',
  'deg/s': '° a second',
  '/min': 'a minute',
}

const TROUBLES: Readonly<Record<ProgramTrouble, string>> = {
  damaged: 'It is damaged: ask for it once more.',
  'too-long': 'It is too long: choose another file.',
  'not-a-program': 'It is no programme of Plumbline.',
  newer: 'It was made with a newer app: load this page again.',
  unsound: 'Something in it makes no sense',
  unknown: 'It asks for something that this app does not know: load this page again',
}

const FIELDS: Readonly<Record<DoseField, string>> = {
  sets: 'Sets',
  reps: 'Repetitions',
  holdMs: 'Hold, seconds',
  restMs: 'Rest, seconds',
}

export const programEn = {
  title: 'The programme',
  lead: 'For a therapist: what is done, how much, and what the coach looks at. Each change makes a new version; the ones before stay.',
  link: 'Change the programme',
  loading: 'One moment …',
  from: {
    default: 'Now: the programme that the app begins with.',
    therapist: 'Now: a therapist’s programme.',
    person: 'Now: your own programme.',
  },
  fields: FIELDS,
  side: { label: 'Sides', both: 'Both', left: 'Left only', right: 'Right only' },
  rangeCap: 'Range that is enough (empty: no limit)',
  up: (name: string): string => `${name}: earlier`,
  down: (name: string): string => `${name}: later`,
  remove: (name: string): string => `${name}: take out`,
  group: (name: string): string => `${name}: how much`,
  rules: {
    title: (changed: number): string =>
      changed === 0 ? 'What the coach looks at' : `What the coach looks at (${changed} changed)`,
    caption:
      'What is found and what is flagged wrongly was measured on a drawn figure, not on patients.',
    rule: 'Looked at',
    on: 'On',
    well: 'Well',
    warned: 'Almost well',
    source: 'Where the limits come from',
    measured: 'Measured',
    found: (found: string, flagged: string): string =>
      `${found} of faults found; ${flagged} of clean repetitions flagged`,
    never: 'Never speaks: the camera can’t see it well enough',
    switch: (rule: string): string => `${rule}: on`,
    least: (rule: string, of: string): string => `${rule}, ${of}: at least`,
    most: (rule: string, of: string): string => `${rule}, ${of}: at most`,
    from: 'from',
    to: 'to',
    unsound: '“Almost well” must reach at least as far as “well”.',
  },
  units: UNITS,
  troubles: TROUBLES,
  add: {
    label: 'Add an exercise',
    none: 'Choose …',
    go: 'Add it',
  },
  empty: 'There is nothing in it yet. Add an exercise.',
  send: {
    title: 'Keep it or send it',
    keep: 'Keep it on this device',
    kept: 'Kept. Today’s session follows it from now on.',
    cantKeep: 'To keep it here, somebody has to answer the first questions on this device.',
    file: 'Save as a file',
    copy: 'Copy a link',
    copied: 'The link is copied. It holds the programme itself and nothing about a person.',
    copyFailed: 'The browser did not let the link be copied. Here it is:',
    tooLong: 'This programme is too long for a link. Save it as a file.',
    failed: 'It could not be kept: the device is full, or the browser says no. Save it as a file.',
    fix: 'Mend the limits that are marked first.',
  },
  open: {
    title: 'A programme from somebody else',
    choose: 'Open a programme file',
    failed: (reason: string): string => `This file was not used. ${reason}`,
  },
  versions: {
    title: 'Earlier versions',
    version: (version: number, day: string, count: number): string =>
      `Version ${version}, ${day}: ${plural(count, 'exercise', 'exercises')}`,
    take: (version: number): string => `Go back to version ${version}`,
  },
  take: {
    title: 'A programme for you',
    lead: 'Someone sent you a programme. Use it only if you know who sent it.',
    changes: 'What would change',
    same: 'It asks the same as your programme now.',
    use: 'Use this programme',
    leave: 'Leave mine as it is',
    first: 'First answer the questions about your health; then open the link once more.',
    begin: 'To the questions',
    failed: (reason: string): string => `This programme can’t be used. ${reason}`,
  },
  changes: {
    added: (name: string): string => `New: ${name}`,
    removed: (name: string): string => `No longer: ${name}`,
    rules: (name: string): string => `${name}: the coach looks at other things or has other limits`,
    range: (name: string): string => `${name}: another range is enough`,
    side: (name: string): string => `${name}: other sides`,
    order: (name: string): string => `Another order, from ${name} on`,
    dose: (name: string, what: DoseField, from: number, to: number): string => {
      const shown = what === 'holdMs' || what === 'restMs' ? 1000 : 1
      return `${name}: ${FIELDS[what].toLowerCase()} ${to / shown} instead of ${from / shown}`
    },
  },
}

export type ProgramText = typeof programEn
