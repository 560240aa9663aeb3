import { createCyclePhases } from './cycle-phases.ts'
import type { Side } from './landmarks.ts'
import type { MeasureTable } from './measures.ts'
import type { Cycle } from './movement.ts'
import type { Sample, StartPose } from './samples.ts'
import { restingValue, signalColumn } from './signal.ts'

/** Looks out for a movement that a round of guided holds must not be. */
export const createUnwantedCycle = (cycle: Cycle | undefined, table: MeasureTable) => {
  if (!cycle) return { look: () => undefined, begin: () => undefined, wasSeen: () => false }
  const phases = createCyclePhases(cycle)
  let seen = false
  return {
    look(sample: Sample, start: StartPose, near: Side): void {
      const value = sample.values[signalColumn(cycle.primary, table, near)]
      const { ended } = phases.step(
        sample.t,
        value - restingValue(cycle.primary, table, start, near),
      )
      if (ended && ended.range >= cycle.range) seen = true
    },
    begin(): void {
      seen = false
    },
    wasSeen: (): boolean => seen,
  }
}
