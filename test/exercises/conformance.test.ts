import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measuresNeeded } from '../../src/engine/measures-needed.ts'
import { EXERCISE_IDS } from '../../src/exercises/ids.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'

/** Clauses of the specification's tables, sections 4.4, 4.8 and 4.10, by grade. */
const CLAUSES: Readonly<Record<string, { judged: readonly string[]; asked: readonly string[] }>> = {
  'bird-dog': {
    judged: [
      'BD1',
      'BD2',
      'BD3',
      'BD4',
      'BD6',
      'BD7',
      'BD8',
      'BD9',
      'BD10',
      'BD11',
      'BD12',
      'BD13',
    ],
    asked: ['BD5'],
  },
  // Without a section: the clauses are those that the folder's exercise.ts lists.
  'dead-bug': {
    judged: ['DB1', 'DB2', 'DB4', 'DB5', 'DB6', 'DB7', 'DB8', 'DB10', 'DB11', 'DB12'],
    asked: ['DB3', 'DB5', 'DB9', 'DB13'],
  },
  'glute-bridge': {
    // GB5 is C, but its pause is graded A ("A for the pause").
    judged: ['GB1', 'GB2', 'GB4', 'GB5', 'GB7', 'GB8', 'GB9', 'GB10', 'GB11', 'GB12', 'GB13'],
    asked: ['GB3', 'GB5', 'GB6', 'GB14'],
  },
  'glute-foam-roll': {
    judged: ['FR1', 'FR2', 'FR3', 'FR4', 'FR5', 'FR8'],
    asked: ['FR6', 'FR7'],
  },
  'hip-extension': {
    judged: ['HE1', 'HE3', 'HE4', 'HE5', 'HE6', 'HE7', 'HE9', 'HE10', 'HE11', 'HE12'],
    asked: ['HE2', 'HE8'],
  },
  'kneeling-pelvic-tilt': {
    judged: ['KT1', 'KT2', 'KT3', 'KT5', 'KT6', 'KT7', 'KT8', 'KT9'],
    asked: ['KT4'],
  },
  'partial-crunch': {
    judged: ['PC1', 'PC4', 'PC5', 'PC6', 'PC7', 'PC9', 'PC10', 'PC11'],
    asked: ['PC2', 'PC3', 'PC8'],
  },
  'kneeling-hip-flexor-stretch': {
    judged: ['KH1', 'KH4', 'KH5', 'KH7', 'KH8', 'KH9', 'KH10', 'KH11'],
    asked: ['KH2', 'KH3', 'KH6'],
  },
  'core-activation': {
    judged: ['CA1', 'CA2', 'CA5', 'CA8', 'CA10', 'CA11'],
    asked: ['CA3', 'CA4', 'CA6', 'CA7', 'CA9'],
  },
  'pelvic-tilt': {
    judged: ['PT1', 'PT3', 'PT5', 'PT6', 'PT8', 'PT9', 'PT10', 'PT11'],
    asked: ['PT2', 'PT4', 'PT7'],
  },
  'standing-hip-flexor-stretch': {
    judged: ['SH1', 'SH2', 'SH4', 'SH6', 'SH7', 'SH8', 'SH9', 'SH10', 'SH11', 'SH12'],
    asked: ['SH3', 'SH5'],
  },
  'bent-knee-fall-out': {
    judged: ['FO1', 'FO4', 'FO5', 'FO6', 'FO7', 'FO8', 'FO9', 'FO10', 'FO11', 'FO12'],
    asked: ['FO2', 'FO3'],
  },
  'piriformis-stretch': {
    judged: ['PS1', 'PS2', 'PS3', 'PS4', 'PS5', 'PS7', 'PS8', 'PS9', 'PS10'],
    asked: ['PS6'],
  },
  'seated-ql-stretch': {
    judged: ['SQ1', 'SQ2', 'SQ3', 'SQ4', 'SQ5', 'SQ6', 'SQ8', 'SQ9', 'SQ10', 'SQ11'],
    asked: ['SQ7'],
  },
  superman: {
    judged: ['SM1', 'SM2', 'SM4', 'SM5', 'SM6', 'SM7', 'SM8', 'SM9', 'SM10', 'SM11'],
    asked: ['SM3'],
  },
  'kneeling-ql-stretch': {
    judged: ['KQ1', 'KQ2', 'KQ3', 'KQ4', 'KQ5', 'KQ6', 'KQ7', 'KQ8', 'KQ10'],
    asked: ['KQ9'],
  },
  'side-plank': {
    judged: ['SP1', 'SP2', 'SP3', 'SP5', 'SP6', 'SP7', 'SP8', 'SP9', 'SP10', 'SP11'],
    asked: ['SP4'],
  },
  'front-plank': {
    judged: ['FP1', 'FP3', 'FP4', 'FP5', 'FP6', 'FP7', 'FP8', 'FP9', 'FP10', 'FP11'],
    asked: ['FP2', 'FP12'],
  },
}

describe.each(Object.values(exercises))('$id', (exercise) => {
  it('has its folder’s name as its id', () => {
    const folder = `src/exercises/${exercise.id}`
    expect(existsSync(`${folder}/exercise.ts`)).toBe(true)
    expect(readFileSync(`${folder}/exercise.ts`, 'utf8')).toContain(`id: '${exercise.id}'`)
  })

  it('has every clause of its table exactly once', () => {
    expect(exercise.rules.map(({ clause }) => clause)).toEqual(CLAUSES[exercise.id].judged)
    expect(exercise.selfChecks.map(({ clause }) => clause)).toEqual(CLAUSES[exercise.id].asked)
  })

  it('names each rule once', () => {
    const ids = exercise.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives every rule a source', () => {
    for (const { source } of exercise.rules)
      expect(source).toMatch(/[A-Z]\d|article|clinical judgement/)
  })

  it('either checks a rule or says why it abstains', () => {
    for (const { clause, checks, abstains } of exercise.rules) {
      expect(checks.length > 0 || Boolean(abstains), clause).toBe(true)
    }
  })

  it('puts warnings before faults, and the ideal where all is well', () => {
    for (const { clause, checks } of exercise.rules) {
      for (const { limits } of checks) {
        const [okMin, okMax] = limits.ok
        const [warnMin, warnMax] = limits.warn
        expect((warnMin ?? -Infinity) <= (okMin ?? -Infinity), clause).toBe(true)
        expect((warnMax ?? Infinity) >= (okMax ?? Infinity), clause).toBe(true)
        const ideal = limits.ideal ?? 0
        expect(ideal >= (okMin ?? -Infinity) && ideal <= (okMax ?? Infinity), clause).toBe(true)
      }
    }
  })

  it('names only measures that there are', () => {
    expect(() => measuresNeeded(exercise)).not.toThrow()
  })

  it('can be acted, each clause that the camera judges in at least one way', async () => {
    const motion = await loadMotion(exercise.id)
    const acted = motion?.faults.map(({ clause }) => clause.split('/')[0]) ?? []
    for (const clause of CLAUSES[exercise.id].judged) expect(acted).toContain(clause)
  })
})

it('the list of ids names every exercise, in the same order', () => {
  expect(EXERCISE_IDS).toEqual(Object.keys(exercises))
})
