import type { Dose } from '../../engine/exercise.ts'

const MS_PER_SECOND = 1000

const halfOfSeconds = (ms: number): number => Math.ceil(ms / 2 / MS_PER_SECOND) * MS_PER_SECOND

/** Half as much: of the repetitions; of the time, where only one is asked for. Never nothing. */
export const halved = <Given extends Dose>(dose: Given): Given =>
  dose.reps > 1
    ? { ...dose, reps: Math.ceil(dose.reps / 2) }
    : { ...dose, holdMs: halfOfSeconds(dose.holdMs) }
