import { describe, expect, it } from 'vitest'
import type { View } from '../../src/engine/trace.ts'
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts'
import { exercises } from '../../src/exercises/index.ts'
import { whyUnknown } from '../../src/ui/set-review/why-unknown.ts'
import { unmeasured } from '../../src/ui/summary/findings.ts'
import { therapistEn as en } from '../../src/ui/text/therapist-en.ts'
import { therapistFr as fr } from '../../src/ui/text/therapist-fr.ts'

const silentRules = ({ rules }: typeof gluteBridge) =>
  Object.fromEntries(rules.map(({ clause }) => [clause, { ok: 0, warn: 0, fault: 0, unknown: 2 }]))

const silentIn = (view: View | null, exercise = gluteBridge) =>
  unmeasured(exercise, { view, rules: silentRules(exercise) })

const bridge = (view: View | null, clause: string) => {
  const found = silentIn(view).find(({ rule }) => rule.clause === clause)
  if (!found) throw new Error(`there is no rule ${clause}`)
  return found
}

describe.each([en, fr])('why a rule said nothing, in $code', (text) => {
  const { why } = text.setReview
  const off = { GB4: { off: true }, GB10: { off: true } } as const

  it.each<[string, string, View | null, string]>([
    ['that no camera shows it well enough', 'GB10', 'side', why.abstains],
    ['that it is only seen from elsewhere', 'GB9', 'side', why.view(['foot'], 'side')],
    ['that nobody knew from where it was seen', 'GB9', null, why.noView],
    ['which part was not seen', 'GB11', 'side', why.hidden(['ankle', 'heel'])],
  ])('is %s', (_, clause, view, words) => {
    expect(whyUnknown(why, bridge(view, clause), { view, changes: undefined })).toBe(words)
  })

  it('is that it was switched off, unless it never speaks', () => {
    const circumstances = { view: 'side', changes: off } as const
    expect(whyUnknown(why, bridge('side', 'GB4'), circumstances)).toBe(why.off)
    expect(whyUnknown(why, bridge('side', 'GB10'), circumstances)).toBe(why.abstains)
  })

  it('is said for every rule of every exercise, and names no part twice', () => {
    for (const exercise of Object.values(exercises)) {
      for (const view of ['side', 'front', null] as const) {
        for (const each of silentIn(view, exercise)) {
          const said = whyUnknown(why, each, { view, changes: undefined })
          expect(said).toMatch(/^\S.{20,}\.$/)
        }
      }
    }
    expect(why.hidden(['ankle', 'heel', 'foot_index'])).toBe(why.hidden(['ankle']))
  })
})
