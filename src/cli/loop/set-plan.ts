import type { Exercise } from '../../engine/exercise.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { sideCamera } from '../../mannequin/projection.ts'
import type { Camera, ExerciseMotion, Performance } from '../../mannequin/types.ts'
import type { Random } from './random.ts'

/** What stands between the true joints and what the pose model says of them. */
export type Disturbance = {
  readonly fps: number
  /** Standard deviation that the noise gives to the hip angle, degrees, frame to frame. */
  readonly jitterDeg: number
  /** Share of frames in which nobody is found, besides one gap of `gapMs`. */
  readonly dropoutShare: number
  readonly gapMs: number
}

/** One set: who does what, before which camera, seen how well. */
export type SetPlan = {
  readonly performance: Performance
  readonly camera: Camera
  readonly disturbance: Disturbance
}

export type Fault = { readonly clause: string; readonly size: number }

/** The bounds between which sets are varied; `docs/accuracy.md` prints them. */
export const VARIATION = {
  fps: [10, 30],
  jitterDeg: [0, 3],
  dropoutShare: [0, 0.05],
  gapMs: [0, 400],
  offsetDeg: [-15, 15],
  rollDeg: [-3, 3],
  lensHeightM: [0.35, 0.7],
  distanceM: [2.4, 3.2],
  reps: [2, 5],
  tempo: [0.9, 1.4],
  leadInMs: [2000, 3500],
} as const

type Size = { readonly width: number; readonly height: number }

const PICTURES: readonly [Size, ...Size[]] = [
  { width: 1280, height: 720 },
  { width: 640, height: 480 },
]

/** A performance drawn by chance. Tempi stay on the right side of every tempo rule unless `fault` says otherwise. */
export const planPerformance = (
  exercise: Exercise,
  motion: ExerciseMotion,
  random: Random,
  fault: Fault | null,
): Performance => {
  const within = ([min, max]: readonly [number, number]) => random.between(min, max)
  const { defaults } = motion
  return motion.perform({
    ...defaults,
    body: random.pick(BODIES),
    reps: exercise.kind === 'hold' ? defaults.reps : Math.round(within(VARIATION.reps)),
    headTowards: random.pick(['left', 'right']),
    liftMs: defaults.liftMs * within(VARIATION.tempo),
    lowerMs: defaults.lowerMs * within(VARIATION.tempo),
    holdMs: defaults.holdMs * within(VARIATION.tempo),
    leadInMs: within(VARIATION.leadInMs),
    firstSide: random.pick(['left', 'right']),
    ...(fault ? { fault } : {}),
  })
}

/** One of the many ways to film a performance. */
export const planSet = (performance: Performance, random: Random): SetPlan => ({
  performance,
  camera: cameraOf(random),
  disturbance: disturbanceOf(random),
})

const cameraOf = (random: Random): Camera => {
  const within = ([min, max]: readonly [number, number]) => random.between(min, max)
  return sideCamera({
    ...random.pick(PICTURES),
    offsetDeg: within(VARIATION.offsetDeg),
    heightM: within(VARIATION.lensHeightM),
    distanceM: within(VARIATION.distanceM),
    rollDeg: within(VARIATION.rollDeg),
  })
}

const disturbanceOf = (random: Random): Disturbance => {
  const within = ([min, max]: readonly [number, number]) => random.between(min, max)
  return {
    fps: within(VARIATION.fps),
    jitterDeg: within(VARIATION.jitterDeg),
    dropoutShare: within(VARIATION.dropoutShare),
    gapMs: within(VARIATION.gapMs),
  }
}
