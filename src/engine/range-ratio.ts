import type { Side } from './landmarks.ts'
import type { MeasureTable } from './measures.ts'
import type { CycleMovement } from './movement.ts'
import type { Sample } from './samples.ts'
import { signalColumn } from './signal.ts'
import { quantile } from './statistics.ts'

/** A range is taken without its utmost tenths, which are noise. */
const EDGE = 0.1
/** Fewer frames say nothing of a range. */
const FEWEST = 8

/** How much one signal goes up and down in a cycle against another. */
export const createRangeRatio = (compared: CycleMovement['compared'], table: MeasureTable) => {
  let pairs: (readonly [number, number])[] = []
  const rangeOf = (which: 0 | 1): number => {
    const values = pairs.map((pair) => pair[which])
    return quantile(values, 1 - EDGE) - quantile(values, EDGE)
  }
  return {
    begin() {
      pairs = []
    },
    look({ values }: Sample, near: Side) {
      if (!compared) return
      const [of, to] = compared.map((signal) => values[signalColumn(signal, table, near)])
      if (Number.isFinite(of) && Number.isFinite(to)) pairs.push([of, to])
    },
    ratio: (): number | null => (pairs.length < FEWEST ? null : rangeOf(0) / rangeOf(1)),
  }
}
