import { otherSide } from '../../engine/landmarks.ts'
import { requireActed, sizeOf } from '../../mannequin/acting.ts'
import { allFours } from '../../mannequin/all-fours.ts'
import { actInTurn } from '../../mannequin/in-turn.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { loweringOf } from '../../mannequin/timing.ts'
import type { ExerciseMotion, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { faults } from './faults.ts'
import { birdDogPose } from './posture.ts'
import type { BirdDog } from './trunk.ts'

/** Hips this share of body height behind the mat's middle: leg and arm reach equally far. */
const HIPS_BACK = 0.11

/** On all fours as asked; as a fault the knees are ahead of the hips, the hands of the shoulders. */
const startOf = (options: PerformanceOptions): BirdDog['start'] => {
  const { body } = options
  const lay = (kneesApart: number) =>
    allFours(body, {
      hipsX: -HIPS_BACK * body.heightM,
      thighLean: sizeOf(options, 'BD1') ?? 0,
      armLean: sizeOf(options, 'BD2') ?? 0,
      kneesApart,
    })
  const steep = sizeOf(options, 'BD3/incline')
  if (steep === null) return lay(0)
  // Knees slid apart let the hips down: the one way to a steep trunk with hands and knees in place.
  return lay(solveFor((apart) => lay(apart).chord - steep, 0, 70))
}

const withTempo = (options: PerformanceOptions): PerformanceOptions => {
  const lowering = sizeOf(options, 'BD9/lowering')
  const pause = sizeOf(options, 'BD13')
  return {
    ...options,
    lowerMs: lowering === null ? options.lowerMs : loweringOf(lowering),
    restMs: pause === null ? options.restMs : pause * 1000,
  }
}

/**
 * Bird dogs, diagonals in turn; a repetition's side is that of the leg. The other hand, knee and
 * shin stay on the floor. Throws a RangeError for a fault that is not in `faults`.
 */
const perform = (asked: PerformanceOptions): Performance => {
  requireActed('bird-dog', faults, asked)
  const options = withTempo(asked)
  const { body } = options
  const dog: BirdDog = { body, options, start: startOf(options) }
  const sameSide = sizeOf(options, 'BD6/same-side') !== null
  return actInTurn(options, {
    headTowards: 'right',
    sameAgain: sizeOf(options, 'BD9/alternation') !== null,
    gapMs: (sizeOf(options, 'BD6/gap') ?? 0) * 1000,
    pose: (turn) => birdDogPose(dog, { ...turn, arm: sameSide ? turn.leg : otherSide(turn.leg) }),
  })
}

export const motion: ExerciseMotion = {
  defaults: {
    reps: 6,
    headTowards: 'right',
    liftMs: 1800,
    holdMs: 5000,
    lowerMs: 2000,
    restMs: 1500,
    leadInMs: 3000,
    firstSide: 'left',
  },
  perform,
  faults,
}
