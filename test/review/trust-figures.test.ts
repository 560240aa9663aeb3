import { describe, expect, it } from 'vitest'
import { exercises } from '../../src/exercises/index.ts'
import { loadTrustFigures } from '../../src/review/trust-figures.ts'

describe('what the app shows of how far it can be trusted', async () => {
  const figures = await loadTrustFigures()

  it.each(Object.values(exercises))('has a figure for every rule of $id', ({ id, rules }) => {
    expect(Object.keys(figures[id]?.rules ?? {}).sort()).toEqual(
      rules.map(({ clause }) => clause).sort(),
    )
  })

  it.each(Object.values(exercises))(
    'claims nothing for rules of $id that never speak',
    ({ id, rules }) => {
      for (const { clause, abstains } of rules) {
        if (abstains)
          expect(figures[id]?.rules[clause]).toMatchObject({
            found: null,
            flagged: null,
            unknown: 1,
          })
      }
    },
  )
})
