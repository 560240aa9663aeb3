import { expect, it } from 'vitest'
import { exercises } from '../../../src/exercises/index.ts'
import { markedSides } from '../../../src/review/one-thing/marked-sides.ts'

it.each([
  ['the leg that stands, not the one that moves', 'bird-dog', 'BD1', 'deg', 'left', ['right']],
  ['the arm beside the moving leg: it stands', 'bird-dog', 'BD2', 'deg', 'left', ['left']],
  ['the near side, where no side moves', 'front-plank', 'FP5', 'deg', null, ['right']],
  ['the near side at a bridge’s top', 'glute-bridge', 'GB4', 'deg', null, ['right']],
] as const)('marks %s', (_, exercise, clause, unit, side, sides) => {
  const rule = exercises[exercise]?.rules.find((each) => each.clause === clause)
  if (!rule) throw new Error(`${exercise} has no clause ${clause}`)
  const finding = { unit, rule: rule.id, clause, severity: 'fault' as const }
  const told = { ...finding, startMs: 0, endMs: 1, value: 1, limit: 0 }
  expect(markedSides({ side, nearSide: 'right' }, rule, told)).toEqual(sides)
})
