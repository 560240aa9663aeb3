import type { TraceFrame } from '../engine/trace.ts'

/** What is kept as text beside a chunk's numbers: a label, or a whole frame that isn't made of sound numbers. */
export type Odd = {
  readonly at: number
  readonly label: string | null
  readonly frame: Omit<TraceFrame, 'label'> | null
}

/** Words for the numbers that JSON does not have. */
const ODD_NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}

export const oddText = (odd: readonly Odd[]): string =>
  odd.length === 0
    ? ''
    : JSON.stringify(odd, (_, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
      )

/** @throws SyntaxError where it is not JSON */
export const parseOdd = (text: string): readonly Odd[] =>
  text === ''
    ? []
    : JSON.parse(text, (_, value: unknown) =>
        typeof value === 'string' && Object.hasOwn(ODD_NUMBERS, value) ? ODD_NUMBERS[value] : value,
      )
