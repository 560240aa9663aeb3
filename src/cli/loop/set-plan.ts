import type { Exercise } from '../../engine/exercise.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import type { FilmOptions } from '../../mannequin/film.ts'
import { laptopBefore, reachOf } from '../../mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, sideCamera } from '../../mannequin/projection.ts'
import { createRandom, type Random } from '../../mannequin/random.ts'
import type {
  Camera,
  ExerciseMotion,
  Performance,
  PerformanceOptions,
} from '../../mannequin/types.ts'
import { bearingOf, lensOf } from '../../mannequin/viewpoint.ts'

/** One set: who does what, before which camera, seen how well. */
export type SetPlan = {
  readonly performance: Performance
  readonly camera: Camera
  readonly film: FilmOptions
}

/** A performance, and which end of the room the head or the face is at. */
export type Acted = {
  readonly performance: Performance
  readonly headTowards: PerformanceOptions['headTowards']
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
): Acted => {
  const { within, pick } = dice(createRandom(seed))
  const { defaults } = motion
  const options: PerformanceOptions = {
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
  }
  return { performance: motion.perform(options), headTowards: options.headTowards }
}

/** One of the many ways to film a performance from about where the exercise wants the laptop. */
export const planSet = (
  exercise: Exercise,
  { performance, headTowards }: Acted,
  seed: number,
): SetPlan => {
  const { within, pick } = dice(createRandom(seed))
  const lens = lensOf(exercise)
  const bearing = bearingOf(lens, headTowards)
  const camera = sideCamera({
    ...pick(PICTURES),
    offsetDeg: bearing + within(VARIATION.offsetDeg),
    heightM: within(lens.heightM),
    ...laptopBefore(reachOf(performance, bearing), {
      distanceM: within(lens.distanceM),
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
    contour: exercise.contour ?? false,
    seed,
  }
  return { performance, camera, film }
}
