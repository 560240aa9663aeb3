import type { Unit } from '../engine/rule.ts'
import type { Text } from './text/en.ts'

type Writers = { readonly tenth: Intl.NumberFormat; readonly threeDigits: Intl.NumberFormat }

/** Made once a language: making one costs more than a frame of the replay may. */
const made = new Map<string, Writers>()

const writersOf = (code: string): Writers => {
  const known = made.get(code)
  if (known) return known
  const writers = {
    tenth: new Intl.NumberFormat(code, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    threeDigits: new Intl.NumberFormat(code, { maximumSignificantDigits: 3 }),
  }
  made.set(code, writers)
  return writers
}

/** A measured figure as its language writes it: a time to a tenth, all else to three digits. */
export const figure = (value: number, unit: Unit, { code }: Pick<Text, 'code'>): string => {
  const { tenth, threeDigits } = writersOf(code)
  return (unit === 's' ? tenth : threeDigits).format(value)
}

/** ms of the trace as seconds, to a tenth. */
export const seconds = (ms: number, text: Pick<Text, 'code'>): string =>
  figure(ms / 1000, 's', text)

/** A figure with its unit. */
export const reading = (value: number, unit: Unit, text: Text): string => {
  const name = text.program.units[unit]
  return `${figure(value, unit, text)}${name.startsWith('°') ? '' : ' '}${name}`
}
