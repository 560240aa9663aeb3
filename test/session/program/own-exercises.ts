import type { OwnExercise } from '../../../src/engine/own-exercise.ts'
import { type OwnDraft, ownIdOf } from '../../../src/exercises/own-id.ts'

export const named = (draft: OwnDraft): OwnExercise => ({ id: ownIdOf(draft), ...draft })

/** A bridge that is counted by the trunk's slope, with a rule of its own. */
export const slopedBridge: OwnDraft = {
  name: 'Bridge by the slope',
  base: 'glute-bridge',
  steps: ['Lie on your back.', 'Lift your hips.'],
  movement: {
    kind: 'reps',
    primary: 'trunkInclination',
    direction: 'down',
    lanes: 'near',
    enter: 8,
    exit: 5,
    range: 12,
  },
  rules: [
    {
      name: 'Knees too straight',
      cue: 'Bend your knees',
      severity: 2,
      when: 'throughout',
      measure: 'kneeAngleNear',
      ok: [null, 120],
      warn: [null, 130],
    },
  ],
}

/** The same movement as a hold. */
export const heldBridge: OwnDraft = {
  name: 'Held bridge',
  base: 'glute-bridge',
  movement: {
    kind: 'hold',
    kept: [
      { measure: 'hipAngleNear', min: 150 },
      { measure: 'kneeAngleNear', max: 130 },
    ],
    enterMs: 700,
    exitMs: 1000,
  },
  rules: [],
}

/** The clinic's bridge, with one rule more. */
export const bridgeWithMore: OwnDraft = {
  name: 'Bridge, chin free',
  base: 'glute-bridge',
  rules: [
    {
      name: 'Chin on the chest',
      cue: 'Let your head rest',
      severity: 1,
      when: 'end',
      measure: 'neckAngleNear',
      from: 'start',
      ok: [-30, 30],
      warn: [-40, 40],
    },
  ],
}
