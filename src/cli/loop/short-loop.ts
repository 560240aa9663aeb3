import type { Exercise } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import { judgeRecording } from '../../engine/recording.ts'
import type { Summary } from '../../engine/report.ts'
import type { Trace } from '../../engine/trace.ts'
import { simulateTrace } from '../../mannequin/film.ts'
import type { ActedFault, ExerciseMotion } from '../../mannequin/types.ts'
import { compareSet, type SetOutcome } from './compare.ts'
import { sampledPerformance } from './sampled-performance.ts'
import { type Acted, type Fault, planPerformance, planSet, type SetPlan } from './set-plan.ts'

/** One set judged both ways: as it happens, and backwards as a recording. */
export type JudgedSet = {
  readonly seed: number
  readonly live: SetOutcome
  readonly recorded: SetOutcome
  /** From the first frame until the start gate opened, ms; null when it never did. */
  readonly gateMs: number | null
}

export type FaultSets = { readonly acted: ActedFault; readonly sets: readonly JudgedSet[] }

export type ShortLoop = {
  readonly exercise: Exercise
  readonly clean: readonly JudgedSet[]
  readonly faulty: readonly FaultSets[]
}

export type ShortLoopSize = {
  readonly seed: number
  readonly cleanSets: number
  /** Sets for each fault that the mannequin can act. */
  readonly setsAFault: number
}

/** Thousands of frames, no picture: true joints, disturbed, judged, compared with the truth. */
export const runShortLoop = (
  exercise: Exercise,
  motion: ExerciseMotion,
  { seed, cleanSets, setsAFault }: ShortLoopSize,
): ShortLoop => {
  const runs = (count: number, from: number, fault: Fault | null) =>
    Array.from({ length: Math.ceil(count / SETS_A_PERFORMANCE) }, (_, index) =>
      runSets(exercise, motion, from + index * SETS_A_PERFORMANCE, fault),
    ).flat()
  return {
    exercise,
    clean: runs(cleanSets, seed, null),
    faulty: motion.faults.map((acted, index) => ({
      acted,
      sets: runs(setsAFault, seed + (index + 1) * SEEDS_APART, asked(acted)),
    })),
  }
}

const asked = ({ clause, acted }: ActedFault): Fault => ({ clause, size: acted })

/** More than any number of sets, so that no two faults share their chance. */
const SEEDS_APART = 100_000

/** Acting costs more than filming: each performance is filmed by several cameras, seen by each in its own way. */
const SETS_A_PERFORMANCE = 5

/** One performance, filmed several times; none where the body that was drawn can't reach the fault. */
const runSets = (
  exercise: Exercise,
  motion: ExerciseMotion,
  seed: number,
  fault: Fault | null,
): readonly JudgedSet[] => {
  const plan = acted(() => planPerformance(exercise, motion, seed, fault))
  if (plan === null) return []
  return Array.from({ length: SETS_A_PERFORMANCE }, (_, index) =>
    runSet(exercise, planSet(exercise, plan, seed + index), seed + index),
  )
}

const runSet = (
  exercise: Exercise,
  { performance, camera, film }: SetPlan,
  seed: number,
): JudgedSet => {
  const trace = simulateTrace(performance, camera, film)
  const live = judgeLive(exercise, trace)
  const recorded = judgeRecording(exercise, trace).summary
  return {
    seed,
    gateMs: live.gateMs,
    live: compareSet(exercise, live.summary, performance),
    recorded: compareSet(exercise, recorded, performance),
  }
}

const acted = (perform: () => Acted): Acted | null => {
  try {
    const { performance, ...rest } = perform()
    return { ...rest, performance: sampledPerformance(performance) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const judgeLive = (
  exercise: Exercise,
  { header, frames }: Trace,
): { summary: Summary; gateMs: number | null } => {
  const coach = createCoach(exercise, { width: header.width, height: header.height })
  let gateMs: number | null = null
  for (const frame of frames) {
    const opened = coach.step(frame).events.find(({ kind }) => kind === 'gate-opened')
    gateMs ??= opened?.t ?? null
  }
  coach.close()
  return { summary: coach.summary(), gateMs }
}
