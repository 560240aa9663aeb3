import type { Exercise } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import { judgeRecording } from '../../engine/recording.ts'
import type { Blocker, Finding, Summary } from '../../engine/report.ts'
import type { Trace } from '../../engine/trace.ts'
import { simulateTrace } from '../../mannequin/film.ts'
import type { SetPlan } from './set-plan.ts'
import type { Trouble } from './troubles.ts'

/** What was made of a good set in trouble. Everything that is said against it is wrong. */
export type TroubleOutcome = {
  readonly wanted: number
  readonly counted: number
  /** Faults that were not there. */
  readonly wrongFaults: readonly Finding[]
  /** That something was not counted or not judged is said in some way. */
  readonly told: boolean
}

/** Live, a blocker that is shown for so long is read, ms. */
const READ_MS = 1000

/** A set done well, as the trouble lets it be seen. */
export const troubledTrace = (trouble: Trouble, plan: SetPlan): Trace => {
  const spoilt = trouble.plan?.(plan) ?? plan
  const { performance, camera, film } = spoilt
  const trace = simulateTrace(performance, camera, film)
  return trouble.trace?.(trace, spoilt) ?? trace
}

export const recordedIn = (exercise: Exercise, trace: Trace, plan: SetPlan): TroubleOutcome =>
  outcomeOf(exercise, judgeRecording(exercise, trace).summary, plan, false)

export const liveIn = (exercise: Exercise, trace: Trace, plan: SetPlan): TroubleOutcome => {
  const coach = createCoach(exercise, { width: trace.header.width, height: trace.header.height })
  let shownMs = 0
  let lastMs = 0
  for (const frame of trace.frames) {
    const { gate } = coach.step(frame)
    if (gate.blocker && TELLING.includes(gate.blocker.kind)) shownMs += frame.t - lastMs
    lastMs = frame.t
  }
  coach.close()
  return outcomeOf(exercise, coach.summary(), plan, shownMs >= READ_MS)
}

/** `moving` is said to everybody. */
const TELLING: readonly Blocker['kind'][] = [
  'nobody',
  'out-of-sight',
  'wrong-view',
  'wrong-position',
]

const outcomeOf = (
  exercise: Exercise,
  { count, reps, holds, rules, tracking }: Summary,
  { performance }: SetPlan,
  shown: boolean,
): TroubleOutcome => {
  const judged = exercise.kind === 'hold' ? holds : reps.filter(({ counted }) => counted)
  return {
    wanted: performance.reps.length,
    counted: count.total,
    wrongFaults: judged.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'fault'),
    ),
    told:
      shown ||
      tracking.notes.length > 0 ||
      reps.some(({ counted }) => !counted) ||
      Object.values(rules).some(({ unknown }) => unknown > 0),
  }
}
