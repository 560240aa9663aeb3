import type { Exercise } from '../../engine/exercise.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import type { FilmOptions } from '../../mannequin/film.ts'
import { laptopBefore, reachOf } from '../../mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, sideCamera } from '../../mannequin/projection.ts'
import { createRandom, type Random } from '../../mannequin/random.ts'
import type { Camera, ExerciseMotion, Performance } from '../../mannequin/types.ts'

/** One set: who does what, before which camera, seen how well. */
export type SetPlan = {
  readonly performance: Performance
  readonly camera: Camera
  readonly film: FilmOptions
}

export type Fault = { readonly clause: string; readonly size: number }

/** The bounds between which sets are varied; `docs/accuracy.md` prints them. */
export const VARIATION = {
  fps: [10, 30],
  jitterDeg: [0, 3],
  lostFrames: [0, 0.05],
  lostLandmarks: [0, 0.03],
  timeJitter: [0, 0.3],
  worldNoiseM: [0, 0.03],
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

type Range = readonly [min: number, max: number]

/** Draws from ranges and lists. */
const dice = (random: Random) => ({
  within: ([min, max]: Range) => min + (max - min) * random.even(),
  pick: <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random.even() * choices.length)] ?? choices[0],
})

/** A performance drawn by chance. Tempi stay on the right side of every tempo rule unless `fault` says otherwise. */
export const planPerformance = (
  exercise: Exercise,
  motion: ExerciseMotion,
  seed: number,
  fault: Fault | null,
): Performance => {
  const { within, pick } = dice(createRandom(seed))
  const { defaults } = motion
  return motion.perform({
    ...defaults,
    body: pick(BODIES),
    reps: exercise.kind === 'hold' ? defaults.reps : Math.round(within(VARIATION.reps)),
    headTowards: pick(['left', 'right']),
    liftMs: defaults.liftMs * within(VARIATION.tempo),
    lowerMs: defaults.lowerMs * within(VARIATION.tempo),
    holdMs: defaults.holdMs * within(VARIATION.tempo),
    leadInMs: within(VARIATION.leadInMs),
    firstSide: pick(['left', 'right']),
    ...(fault ? { fault } : {}),
  })
}

/** One of the many ways to film a performance. */
export const planSet = (performance: Performance, seed: number): SetPlan => {
  const { within, pick } = dice(createRandom(seed))
  const camera = sideCamera({
    ...pick(PICTURES),
    offsetDeg: within(VARIATION.offsetDeg),
    heightM: within(VARIATION.lensHeightM),
    ...laptopBefore(reachOf(performance), {
      distanceM: within(VARIATION.distanceM),
      verticalFovDeg: LAPTOP_FOV_DEG,
    }),
    rollDeg: within(VARIATION.rollDeg),
  })
  const film = {
    fps: within(VARIATION.fps),
    jitterDeg: within(VARIATION.jitterDeg),
    dropout: { frames: within(VARIATION.lostFrames), landmarks: within(VARIATION.lostLandmarks) },
    timeJitter: within(VARIATION.timeJitter),
    worldNoise: within(VARIATION.worldNoiseM),
    seed,
  }
  return { performance, camera, film }
}
