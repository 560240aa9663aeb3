import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/engine/landmarks.ts'
import { motion as bentKneeFallOut } from '../../src/exercises/bent-knee-fall-out/motion.ts'
import { motion as birdDog } from '../../src/exercises/bird-dog/motion.ts'
import { motion as coreActivation } from '../../src/exercises/core-activation/motion.ts'
import { motion as deadBug } from '../../src/exercises/dead-bug/motion.ts'
import { motion as frontPlank } from '../../src/exercises/front-plank/motion.ts'
import { motion as gluteBridge } from '../../src/exercises/glute-bridge/motion.ts'
import { motion as gluteFoamRoll } from '../../src/exercises/glute-foam-roll/motion.ts'
import { motion as hipExtension } from '../../src/exercises/hip-extension/motion.ts'
import { motion as kneelingStretch } from '../../src/exercises/kneeling-hip-flexor-stretch/motion.ts'
import { motion as kneelingTilt } from '../../src/exercises/kneeling-pelvic-tilt/motion.ts'
import { motion as kneelingQl } from '../../src/exercises/kneeling-ql-stretch/motion.ts'
import { motion as partialCrunch } from '../../src/exercises/partial-crunch/motion.ts'
import { motion as pelvicTilt } from '../../src/exercises/pelvic-tilt/motion.ts'
import { motion as piriformisStretch } from '../../src/exercises/piriformis-stretch/motion.ts'
import { motion as seatedQlStretch } from '../../src/exercises/seated-ql-stretch/motion.ts'
import { motion as sidePlank } from '../../src/exercises/side-plank/motion.ts'
import { motion as standingStretch } from '../../src/exercises/standing-hip-flexor-stretch/motion.ts'
import { motion as superman } from '../../src/exercises/superman/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { length, subtract } from '../../src/mannequin/vector.ts'

const motions = {
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  'front-plank': frontPlank,
  'glute-bridge': gluteBridge,
  'glute-foam-roll': gluteFoamRoll,
  'hip-extension': hipExtension,
  'kneeling-hip-flexor-stretch': kneelingStretch,
  'kneeling-pelvic-tilt': kneelingTilt,
  'kneeling-ql-stretch': kneelingQl,
  'partial-crunch': partialCrunch,
  'piriformis-stretch': piriformisStretch,
  'side-plank': sidePlank,
  'standing-hip-flexor-stretch': standingStretch,
  'core-activation': coreActivation,
  'pelvic-tilt': pelvicTilt,
  'bent-knee-fall-out': bentKneeFallOut,
  'seated-ql-stretch': seatedQlStretch,
  superman,
}
const STEP_MS = 40

/** No joint of these slow exercises moves faster than this, metres a second, tempo faults apart. */
const FASTEST = 1.6
const TEMPO_FAULTS = [
  'GB7',
  'DB10/out',
  'DB10/back',
  'SM8/lowering',
  'BD9/lowering',
  'PC11/speed',
  'PC11/lowering',
  'HE9',
  'KT6',
  'FO11',
  'KQ7/curling',
  'KQ7/back',
  'FR5',
]

const acted = Object.entries(motions).flatMap(([id, motion]) =>
  [undefined, ...motion.faults].map(
    (fault) => [id, fault?.clause ?? 'no fault', motion, fault] as const,
  ),
)

describe.each(acted)('%s with %s', (_, clause, motion, fault) => {
  const [body] = BODIES
  const performance = motion.perform({
    ...motion.defaults,
    body,
    reps: Math.min(2, motion.defaults.reps),
    ...(fault ? { fault: { clause: fault.clause, size: fault.acted } } : {}),
  })
  const frames = Array.from(
    { length: Math.floor(performance.durationMs / STEP_MS) },
    (_, i) => forwardKinematics(body, performance.poseAt(i * STEP_MS)).landmarks,
  )

  it('stays above the floor and within the picture', () => {
    for (const landmarks of frames)
      for (const name of LANDMARKS) {
        expect(landmarks[name][1], name).toBeGreaterThan(-0.02)
        expect(Math.abs(landmarks[name][0]), name).toBeLessThan(1.4)
      }
  })

  it.skipIf(TEMPO_FAULTS.includes(clause))('moves without a jump', () => {
    frames.slice(1).forEach((landmarks, index) => {
      const before = frames[index]
      if (!before) throw new Error('no frame before')
      for (const name of LANDMARKS) {
        const speed = length(subtract(landmarks[name], before[name])) / (STEP_MS / 1000)
        expect(speed, `${name} at ${index * STEP_MS} ms`).toBeLessThan(FASTEST)
      }
    })
  })

  it('is still while it rests and its times follow one another', () => {
    const [first] = frames
    const [rep] = performance.reps
    if (!first || !rep) throw new Error('nothing acted')
    for (const landmarks of frames.slice(0, Math.floor(rep.startMs / STEP_MS)))
      expect(length(subtract(landmarks.left_hip, first.left_hip))).toBeLessThan(1e-9)
    let last = 0
    for (const { startMs, holdStartMs, holdEndMs, endMs } of performance.reps) {
      expect([last, startMs, holdStartMs, holdEndMs, endMs]).toEqual(
        [last, startMs, holdStartMs, holdEndMs, endMs].toSorted((a, b) => a - b),
      )
      last = endMs
    }
    expect(performance.durationMs).toBeGreaterThanOrEqual(last)
  })
})
