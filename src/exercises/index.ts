import type { Exercise } from '../engine/exercise.ts'
import { bentKneeFallOut } from './bent-knee-fall-out/exercise.ts'
import { birdDog } from './bird-dog/exercise.ts'
import { coreActivation } from './core-activation/exercise.ts'
import { deadBug } from './dead-bug/exercise.ts'
import { frontPlank } from './front-plank/exercise.ts'
import { gluteBridge } from './glute-bridge/exercise.ts'
import { gluteFoamRoll } from './glute-foam-roll/exercise.ts'
import { hipExtension } from './hip-extension/exercise.ts'
import { kneelingHipFlexorStretch } from './kneeling-hip-flexor-stretch/exercise.ts'
import { kneelingPelvicTilt } from './kneeling-pelvic-tilt/exercise.ts'
import { kneelingQlStretch } from './kneeling-ql-stretch/exercise.ts'
import { whenLearned } from './learned-own.ts'
import { ownAsExercise } from './own-as-exercise.ts'
import { partialCrunch } from './partial-crunch/exercise.ts'
import { pelvicTilt } from './pelvic-tilt/exercise.ts'
import { piriformisStretch } from './piriformis-stretch/exercise.ts'
import { seatedQlStretch } from './seated-ql-stretch/exercise.ts'
import { sidePlank } from './side-plank/exercise.ts'
import { standingHipFlexorStretch } from './standing-hip-flexor-stretch/exercise.ts'
import { superman } from './superman/exercise.ts'

/**
 * Every exercise there is; the explicit list. A clinician's own that was learnt is found here by its id and is on no
 * list; nothing else is found, whatever it is called.
 */
export const exercises: Readonly<Record<string, Exercise>> = Object.assign(
  Object.create(null) as Record<string, Exercise>,
  Object.fromEntries(
    [
      gluteBridge,
      frontPlank,
      sidePlank,
      birdDog,
      kneelingHipFlexorStretch,
      deadBug,
      superman,
      kneelingPelvicTilt,
      kneelingQlStretch,
      partialCrunch,
      hipExtension,
      coreActivation,
      pelvicTilt,
      standingHipFlexorStretch,
      bentKneeFallOut,
      piriformisStretch,
      gluteFoamRoll,
      seatedQlStretch,
    ].map((exercise) => [exercise.id, exercise]),
  ),
)

whenLearned((own) => {
  const base = exercises[own.base]
  if (!base || base.like !== undefined) return
  Object.defineProperty(exercises, own.id, { value: ownAsExercise(own, base), enumerable: false })
})
