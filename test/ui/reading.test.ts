import { expect, it } from 'vitest'
import { reading, seconds } from '../../src/ui/reading.ts'
import { en } from '../../src/ui/text/en.ts'
import { fr } from '../../src/ui/text/fr.ts'

it('tells measured times to a tenth of a second, as the language writes them', () => {
  expect([0.674, 2].map((value) => reading(value, 's', en))).toEqual(['0.7 s', '2.0 s'])
  expect(reading(0.674, 's', fr)).toBe('0,7 s')
  expect(seconds(12_340, fr)).toBe('12,3')
})

it('tells all else to three digits', () => {
  expect(reading(27.449, 'deg', en)).toBe('27.4°')
  expect(reading(0.26_81, 'tl', fr)).toBe('0,268 de la longueur du dos')
})
