import { describe, expect, it } from 'vitest'
import { isPaired } from '../../src/engine/measures.ts'
import { OFFERED_NAMES, ROLES } from '../../src/engine/offered-measures.ts'
import { learnOwn } from '../../src/exercises/learned-own.ts'
import { en } from '../../src/ui/text/en.ts'
import { fr } from '../../src/ui/text/fr.ts'
import { formText } from '../../src/ui/text/own/use-form-text.ts'
import { textOf } from '../../src/ui/text/text-of.ts'
import {
  bridgeWithMore,
  heldBridge,
  named,
  slopedBridge,
} from '../session/program/own-exercises.ts'

describe.each([en, fr])('in $code', (text) => {
  const own = formText(text)

  it('each measure that is offered has words of its own', () => {
    const said = OFFERED_NAMES.map((name) => own.measures[name])
    expect(said.filter((words) => words.trim().length < 3 || words.length > 100)).toEqual([])
    expect(new Set(said).size).toBe(OFFERED_NAMES.length)
  })

  it('and so has whose it is', () => {
    expect(new Set(ROLES.map((role) => own.roles[role])).size).toBe(ROLES.length)
  })

  it.each([slopedBridge, heldBridge])(
    '$name has its own name and words, and the place of its base',
    (draft) => {
      const made = named(draft)
      learnOwn(made)
      const words = textOf(text, made.id)
      const base = textOf(text, made.base)
      expect(words).toMatchObject({ name: draft.name, place: base.place, stop: base.stop })
      expect(words.steps(5)).toEqual(draft.steps ?? base.steps(5))
      expect(Object.keys(words.rules)).toEqual(draft.rules.map((_, nth) => `ow${nth + 1}`))
      expect(words.cannot).toEqual([text.own.cannot])
    },
  )

  it('one that keeps its base’s movement keeps the words of its rules', () => {
    const made = named(bridgeWithMore)
    learnOwn(made)
    const words = textOf(text, made.id)
    const base = textOf(text, made.base)
    expect(words.rules).toEqual({
      ...base.rules,
      ow1: { fault: 'Chin on the chest', looked: 'Chin on the chest' },
    })
    expect(words.cues).toEqual({ ...base.cues, ow1: 'Let your head rest' })
  })
})

it('French says everything that English says, on the page where one is made', () => {
  const said = (text: typeof en) => JSON.stringify(Object.keys(formText(text)).toSorted())
  expect(said(fr)).toBe(said(en))
})

it('measures of pairs and of the whole body are both offered', () => {
  expect(new Set(OFFERED_NAMES.map(isPaired)).size).toBe(2)
})
