import { createCoach } from '../../engine/pipeline.ts'
import { exercises } from '../../exercises/index.ts'
import { loadMotion } from '../../exercises/motions.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { simulateTrace } from '../../mannequin/film.ts'
import { planSet } from '../loop/set-plan.ts'
import { median } from '../loop/statistics.ts'

export type EngineTime = {
  readonly exercise: string
  readonly frames: number
  /**
   * Processor time, so that other programs don't count, with what collecting the garbage takes:
   * median over the runs of a whole set's mean, warmed up.
   */
  readonly msAFrame: number
}

const MICROSECONDS = 1000
const FPS = 30
const SEED = 1
export const RUNS = 21
/** Node compiles what it has seen often; the first runs say how fast its interpreter and compiler are. */
export const WARM_UP_RUNS = 15
const MOST_REPS = 4

/** Time of one `step`, for each exercise, over a whole set of the mannequin. */
export const measureEngine = async (): Promise<readonly EngineTime[]> => {
  const times: EngineTime[] = []
  for (const exercise of Object.values(exercises)) {
    const motion = await loadMotion(exercise.id)
    if (motion === null) continue
    const reps = Math.min(motion.defaults.reps, MOST_REPS)
    const performance = motion.perform({ ...motion.defaults, reps, body: BODIES[0] })
    const { headTowards } = motion.defaults
    const { camera, film } = planSet(exercise, { performance, headTowards }, SEED)
    const { contour } = film
    const { header, frames } = simulateTrace(performance, camera, {
      contour,
      fps: FPS,
      jitterDeg: 1,
    })
    const run = () => {
      const coach = createCoach(exercise, header)
      const began = process.cpuUsage()
      for (const frame of frames) coach.step(frame)
      const { user, system } = process.cpuUsage(began)
      return (user + system) / MICROSECONDS / frames.length
    }
    const runs = Array.from({ length: WARM_UP_RUNS + RUNS }, run).slice(WARM_UP_RUNS)
    times.push({ exercise: exercise.id, frames: frames.length, msAFrame: median(runs) })
  }
  return times
}
