import { type Exercise, withDose } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import type { HoldSummary, RepSummary, Summary } from '../../engine/report.ts'
import type { Trace } from '../../engine/trace.ts'
import { exercises } from '../../exercises/index.ts'
import { loadMotion } from '../../exercises/motions.ts'
import { simulateTrace } from '../../mannequin/film.ts'
import { laptopBefore, reachOf } from '../../mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, sideCamera } from '../../mannequin/projection.ts'
import type { Body, Camera, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../../mannequin/viewpoint.ts'
import type { ProgramItem } from '../../records/model.ts'
import type { Doing } from './story.ts'

export type ActedSet = {
  readonly trace: Trace
  readonly reps: readonly RepSummary[]
  readonly holds: readonly HoldSummary[]
  readonly summary: Summary
}

type Asked = {
  readonly item: ProgramItem
  readonly body: Body
  readonly acted: number
  readonly doing: Doing
  readonly seed: number
}

/** Enough for every rule; half of what a camera gives. */
const FPS = 12
/** As good cameras and light let the model see (findings 2): none of it changes what is judged. */
const NOISE = {
  jitterDeg: 1,
  timeJitter: 0.1,
  worldNoise: 0.015,
  dropout: { frames: 0.01, landmarks: 0.01 },
} as const
/** Nobody puts a laptop exactly where it should be, degrees. */
const OFF_DEG = 5

const cameraFor = (
  exercise: Exercise,
  performance: Performance,
  head: PerformanceOptions['headTowards'],
): Camera => {
  const lens = lensOf(exercise)
  const bearing = bearingOf(lens, head)
  return sideCamera({
    offsetDeg: bearing + OFF_DEG,
    heightM: shareOf(lens.heightM, 0.5),
    ...laptopBefore(reachOf(performance, bearing), {
      distanceM: shareOf(lens.distanceM, 0.5),
      verticalFovDeg: LAPTOP_FOV_DEG,
    }),
  })
}

/** A set as the mannequin does it, filmed, and judged live by the coach as anybody's is. */
export const actSet = async ({ item, body, acted, doing, seed }: Asked): Promise<ActedSet> => {
  const own = exercises[item.exercise]
  const motion = await loadMotion(item.exercise)
  if (!own || !motion) throw new Error(`samples: nobody can act "${item.exercise}"`)
  const { defaults } = motion
  const performance = motion.perform({ ...defaults, body, reps: acted, ...doing })
  const camera = cameraFor(own, performance, defaults.headTowards)
  const { header, frames } = simulateTrace(performance, camera, {
    ...NOISE,
    fps: FPS,
    seed,
    contour: own.contour ?? false,
    exercise: own.id,
  })
  const trace = { header: { ...header, dose: item }, frames }
  return { trace, ...judge(withDose(own, item), trace) }
}

const judge = (exercise: Exercise, { header, frames }: Trace): Omit<ActedSet, 'trace'> => {
  const { width, height } = header
  const coach = createCoach(exercise, { width, height })
  const events = frames.flatMap((frame) => coach.step(frame).events)
  coach.close()
  return {
    reps: events.flatMap((event) => (event.kind === 'rep-ended' ? [event.rep] : [])),
    holds: events.flatMap((event) => (event.kind === 'hold-ended' ? [event.hold] : [])),
    summary: coach.summary(),
  }
}
