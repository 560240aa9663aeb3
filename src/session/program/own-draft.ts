import type { Exercise } from '../../engine/exercise.ts'
import { isOffered, type OfferedName, partsOfName } from '../../engine/offered-measures.ts'
import type {
  OwnCondition,
  OwnExercise,
  OwnHold,
  OwnReps,
  OwnRule,
} from '../../engine/own-exercise.ts'
import type { OwnDraft } from '../../exercises/own-id.ts'

/** What a form begins with; a number that is not given yet is NaN, or absent where it may be. */

export const blankOwn = (base: string): OwnDraft => ({ name: '', base, rules: [] })

export const blankCondition: OwnCondition = { measure: 'kneeAngleNear' }

export const blankRule: OwnRule = {
  name: '',
  cue: '',
  severity: 2,
  when: 'throughout',
  measure: 'trunkInclinationNear',
  ok: [null, null],
  warn: [null, null],
}

/** Twice the trembling of the model, and more than a third of what must count (findings 2). */
const REPS: Omit<OwnReps, 'primary' | 'direction'> = {
  kind: 'reps',
  lanes: 'near',
  enter: 10,
  exit: 6,
  range: 15,
}

const firstSignal = ({ movement }: Exercise): OfferedName => {
  const primary = movement.kind === 'reps' ? movement.primary : ''
  return isOffered(primary) ? primary : 'hipAngle'
}

export const blankReps = (base: Exercise): OwnReps => ({
  ...REPS,
  primary: firstSignal(base),
  direction: 'up',
})

/** As the front plank is entered and left. */
export const blankHold: OwnHold = {
  kind: 'hold',
  kept: [blankCondition],
  enterMs: 700,
  exitMs: 1500,
}

/** The start position of the exercise that it is like, as far as plain words can say it. */
export const poseOf = ({ gate }: Exercise): readonly OwnCondition[] => {
  const said = gate.pose.flatMap(({ measure, min, max }): readonly OwnCondition[] => {
    const parts = partsOfName(measure)
    const isOfSide = parts?.role === 'Moving' || parts?.role === 'Opposite'
    if (!parts || isOfSide) return []
    return [{ measure, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }]
  })
  return said.length > 0 ? said : [blankCondition]
}

const tidyCondition = ({ measure, min, max }: OwnCondition): OwnCondition => ({
  measure,
  ...(Number.isFinite(min) && { min: Number(min) }),
  ...(Number.isFinite(max) && { max: Number(max) }),
})

const tidyMovement = (movement: OwnReps | OwnHold): OwnReps | OwnHold =>
  movement.kind === 'reps' ? movement : { ...movement, kept: movement.kept.map(tidyCondition) }

const tidyRule = ({ from, ...rule }: OwnRule): OwnRule => ({
  ...rule,
  name: rule.name.trim(),
  cue: rule.cue.trim(),
  ...(from && { from }),
})

/** The definition alone, so that what says the same is the same. */
export const tidied = (own: OwnDraft | OwnExercise): OwnDraft => {
  const { name, base, pose, movement, rules } = own
  const steps = (own.steps ?? []).map((step) => step.trim()).filter((step) => step !== '')
  return {
    name: name.trim(),
    base,
    ...(steps.length > 0 && { steps }),
    ...(pose && { pose: pose.map(tidyCondition) }),
    ...(movement && { movement: tidyMovement(movement) }),
    rules: rules.map(tidyRule),
  }
}
