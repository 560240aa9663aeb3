import type { Dose } from '../../engine/exercise.ts'
import type { DoseText } from './dose-en.ts'

const seconds = (ms: number): number => Math.round(ms / 1000)

const ONLY = { left: ', côté gauche seulement', right: ', côté droit seulement' } as const

const sides = ({ side }: Dose, eachSide: boolean): string => {
  if (!eachSide) return ''
  return side ? ONLY[side] : ' par côté'
}

export const doseFr: DoseText = {
  whole: (dose, kind, eachSide) =>
    kind !== 'reps'
      ? `${dose.sets} fois ${seconds(dose.holdMs)} secondes${sides(dose, eachSide)}, ${seconds(dose.restMs)} secondes de repos entre deux`
      : `${dose.sets} séries de ${dose.reps}${sides(dose, eachSide)}${dose.holdMs > 0 ? `, tenir ${seconds(dose.holdMs)} secondes` : ''}, ${seconds(dose.restMs)} secondes de repos entre deux`,
  short: (dose, kind, eachSide) =>
    kind !== 'reps'
      ? `${kind === 'hold' ? 'tenir ' : ''}${seconds(dose.holdMs)} s${sides(dose, eachSide)}`
      : `${dose.reps} fois${sides(dose, eachSide)}${dose.holdMs > 0 ? `, tenir ${seconds(dose.holdMs)} s` : ''}`,
}
