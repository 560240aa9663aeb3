import type { Dose } from '../../engine/exercise.ts'
import type { DoseKind } from '../../session/dose.ts'

const seconds = (ms: number): number => Math.round(ms / 1000)

const sides = ({ side }: Dose, eachSide: boolean): string => {
  if (!eachSide) return ''
  return side ? `, ${side} side only` : ' each side'
}

export const doseEn = {
  /** All that is asked for. */
  whole: (dose: Dose, kind: DoseKind, eachSide: boolean): string =>
    kind !== 'reps'
      ? `${dose.sets} times ${seconds(dose.holdMs)} seconds${sides(dose, eachSide)}, ${seconds(dose.restMs)} seconds rest between`
      : `${dose.sets} sets of ${dose.reps}${sides(dose, eachSide)}${dose.holdMs > 0 ? `, hold ${seconds(dose.holdMs)} seconds` : ''}, ${seconds(dose.restMs)} seconds rest between`,
  /** What one set asks for, beside its name. */
  short: (dose: Dose, kind: DoseKind, eachSide: boolean): string =>
    kind !== 'reps'
      ? `${kind === 'hold' ? 'hold ' : ''}${seconds(dose.holdMs)} s${sides(dose, eachSide)}`
      : `${dose.reps} times${sides(dose, eachSide)}${dose.holdMs > 0 ? `, hold ${seconds(dose.holdMs)} s` : ''}`,
}

export type DoseText = typeof doseEn
