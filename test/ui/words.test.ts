import { describe, expect, it } from 'vitest'
import { exercises } from '../../src/exercises/index.ts'
import { CUE_ICONS } from '../../src/ui/live/cue-icons.ts'
import { en } from '../../src/ui/text/en.ts'
import type { ExerciseText } from '../../src/ui/text/exercise-text.ts'
import { fr } from '../../src/ui/text/fr.ts'

const languages = [en, fr]
const all = Object.values(exercises)

const wordsOf = (text: typeof en, id: string): ExerciseText => {
  const words = text.exercises[id]
  if (!words) throw new Error(`${text.code} has no words for ${id}`)
  return words
}

describe.each(languages)('in $code', (text) => {
  it.each(all)('$id has words for every rule, cue and self-check, and for nothing else', (each) => {
    const words = wordsOf(text, each.id)
    expect(Object.keys(words.rules).sort()).toEqual(each.rules.map(({ id }) => id).sort())
    expect(Object.keys(words.cues).sort()).toEqual(
      [...new Set(each.rules.map((r) => r.cue))].sort(),
    )
    expect(Object.keys(words.checks).sort()).toEqual(each.selfChecks.map((c) => c.prompt).sort())
  })

  it.each(all)('$id has words for each step that the coach paces, and for no other', (each) => {
    const { movement } = each
    const steps = movement.kind === 'paced' ? movement.steps.map(({ step }) => step) : []
    const { pace = {} } = wordsOf(text, each.id)
    expect(Object.keys(pace).sort()).toEqual([...steps].sort())
    for (const { say, short } of Object.values(pace)) {
      expect(say.length).toBeLessThanOrEqual(30)
      expect(short.length).toBeLessThanOrEqual(12)
    }
  })

  it.each(all)('$id leaves no word empty', (each) => {
    const { rules, cues, checks, ...rest } = wordsOf(text, each.id)
    const said = [
      ...Object.values(rules).flatMap((rule) => [rule.fault, rule.looked]),
      ...Object.values(cues),
      ...Object.values(checks).flatMap((check) => [check.ask, check.tip]),
      ...rest.steps(5),
      ...rest.place,
      ...rest.cannot,
      ...rest.stop,
      rest.name,
      rest.line,
    ]
    expect(said.filter((words) => words.trim().length < 2)).toEqual([])
    expect(rest.steps(5).length).toBeGreaterThanOrEqual(4)
    expect(rest.steps(5).length).toBeLessThanOrEqual(5)
  })

  it.each(all)('$id keeps its cues short enough for one line of 64 px type', (each) => {
    const long = Object.values(wordsOf(text, each.id).cues).filter((cue) => cue.length > 30)
    expect(long).toEqual([])
  })
})

const sameShape = (a: unknown, b: unknown, path: string): string[] => {
  if (typeof a !== typeof b) return [path]
  if (typeof a !== 'object' || a === null || b === null) return []
  return Object.entries(a).flatMap(([key, value]) =>
    sameShape(value, (b as Record<string, unknown>)[key], `${path}.${key}`),
  )
}

it('French says everything that English says', () => {
  expect(sameShape(en, fr, 'text')).toEqual([])
})

it('every cue has its own icon', () => {
  const keys = all.flatMap(({ rules }) => rules.map(({ cue }) => cue))
  expect(keys.filter((key) => !(key in CUE_ICONS))).toEqual([])
})
