import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/exercises/index.ts'
import { EXCLUSIONS } from '../../../src/session/safety/exclusions.ts'
import { type Lock, RED_FLAGS } from '../../../src/session/safety/red-flags.ts'
import {
  changesOf,
  lockedBy,
  lockOf,
  needsClearance,
} from '../../../src/session/safety/screening.ts'

const answers = (redFlags: string[], exclusions: string[] = [], cleared = false) => ({
  redFlags,
  exclusions,
  cleared,
})
const with_ = (...exclusions: string[]) => answers([], exclusions)

/** `exercises.md` 1.1. */
const LOCKS: readonly (readonly [string, Lock])[] = [
  ['saddle-numb', 'emergency'],
  ['bladder-or-bowel', 'emergency'],
  ['both-legs-or-weak', 'emergency'],
  ['chest-or-accident', 'emergency'],
  ['fever-or-infection', 'same-day'],
  ['weight-cancer-night', 'same-day'],
  ['fragile-or-misshapen', 'same-day'],
  ['new-at-this-age', 'clinician'],
  ['no-better', 'clinician'],
]

describe('red flags', () => {
  it.each(LOCKS)('%s locks: %s', (flag, lock) => {
    expect(lockOf(answers([flag]))).toBe(lock)
  })

  it('are all in this table, each with its source', () => {
    expect(RED_FLAGS.map(({ key, lock }) => [key, lock])).toEqual(LOCKS)
    expect(RED_FLAGS.filter(({ source }) => !source.startsWith('1.1'))).toEqual([])
  })

  it.each(LOCKS)('%s is unlocked by a clinician only if it is no emergency: %s', (flag, lock) => {
    expect(lockOf(answers([flag], [], true))).toBe(lock === 'clinician' ? null : lock)
  })

  it('together lock as the gravest does', () => {
    expect(lockOf(answers(['no-better', 'fever-or-infection']))).toBe('same-day')
    expect(lockOf(answers(['fever-or-infection', 'saddle-numb'], [], true))).toBe('emergency')
  })

  it('nothing said locks nothing', () => {
    expect(lockOf(answers([]))).toBeNull()
  })
})

/** `exercises.md` 1.3: what each locks. */
const LOCKED: readonly (readonly [string, readonly string[]])[] = [
  ['fragile-bones', ['partial-crunch']],
  ['hip', ['piriformis-stretch']],
  ['arching-hurts', ['superman']],
  ['arm-pain', ['front-plank', 'side-plank']],
  [
    'pregnant-or-operated',
    ['dead-bug', 'front-plank', 'hip-extension', 'partial-crunch', 'superman'],
  ],
  ['pressure-or-dizzy', []],
  ['clots-or-nerves', ['glute-foam-roll']],
]

/** And what each changes. */
const CHANGED: readonly (readonly [string, string, readonly string[]])[] = [
  ['fragile-bones', 'pelvic-tilt', ['small-range']],
  ['fragile-bones', 'seated-ql-stretch', ['small-range']],
  ['fragile-bones', 'glute-bridge', []],
  ['hip', 'bent-knee-fall-out', ['small-range']],
  ['hip', 'kneeling-hip-flexor-stretch', ['small-range']],
  ['arching-hurts', 'bird-dog', ['low-range']],
  ['arching-hurts', 'pelvic-tilt', ['small-arch']],
  ['arm-pain', 'kneeling-ql-stretch', ['on-forearms']],
  ['pressure-or-dizzy', 'glute-bridge', ['keep-breathing', 'short-holds']],
  [
    'pressure-or-dizzy',
    'standing-hip-flexor-stretch',
    ['beside-support', 'keep-breathing', 'short-holds'],
  ],
]

describe('exclusions', () => {
  it.each(LOCKED)('%s locks %j', (key, locked) => {
    const out = Object.keys(exercises).filter((id) => lockedBy(id, with_(key)) === key)
    expect(out.sort()).toEqual(locked)
  })

  it('who cannot get to the floor is offered 14 and 16 only', () => {
    const open = Object.keys(exercises).filter((id) => lockedBy(id, with_('no-floor')) === null)
    expect(open.sort()).toEqual(['seated-ql-stretch', 'standing-hip-flexor-stretch'])
  })

  it.each(CHANGED)('%s changes %s: %j', (key, exercise, changes) => {
    expect(changesOf(exercise, with_(key))).toEqual(changes)
  })

  it('name exercises that there are, and their source', () => {
    const named = EXCLUSIONS.flatMap(({ locks, offersOnly = [], changes }) => [
      ...locks,
      ...offersOnly,
      ...Object.keys(changes),
    ])
    expect(named.filter((id) => !(id in exercises))).toEqual([])
    expect(EXCLUSIONS.filter(({ source }) => !source.startsWith('1.3'))).toEqual([])
  })

  it('pregnancy and operations want a clinician’s word', () => {
    expect(needsClearance(with_('pregnant-or-operated'))).toBe(true)
    expect(lockOf(with_('pregnant-or-operated'))).toBe('clinician')
    expect(lockOf(answers([], ['pregnant-or-operated'], true))).toBeNull()
    expect(needsClearance(with_('hip', 'arm-pain'))).toBe(false)
  })
})
