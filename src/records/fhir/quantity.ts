import type { Quantity } from 'fhir/r4'
import type { Unit } from '../../engine/rule.ts'
import { UCUM } from './terms.ts'

/** UCUM's codes; what is in braces is a count of something, for which UCUM has no unit. */
const CODES: Readonly<Record<Unit | 'score' | 'count', { code: string; unit: string }>> = {
  deg: { code: 'deg', unit: 'degrees' },
  s: { code: 's', unit: 'seconds' },
  tl: { code: '{trunk_length}', unit: 'trunk lengths' },
  ratio: { code: '1', unit: 'ratio' },
  percent: { code: '%', unit: '%' },
  'deg/s': { code: 'deg/s', unit: 'degrees per second' },
  '/min': { code: '/min', unit: 'per minute' },
  score: { code: '{score}', unit: 'of 100' },
  count: { code: '{count}', unit: 'times' },
}

/** More digits than these are noise of the computer. */
const PRECISION = 1000

/** @returns null for what is no number: FHIR has none for it */
export const quantity = (value: number | null, of: keyof typeof CODES): Quantity | null =>
  value !== null && Number.isFinite(value)
    ? { value: Math.round(value * PRECISION) / PRECISION, system: UCUM, ...CODES[of] }
    : null

/** A measured value, or that it is not known. */
export const seconds = (ms: number): Quantity | null => quantity(ms / 1000, 's')
