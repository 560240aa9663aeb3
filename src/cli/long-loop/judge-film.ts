import type { Exercise } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import { judgeRecording } from '../../engine/recording.ts'
import type { Report } from '../../engine/report.ts'
import type { Trace } from '../../engine/trace.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { cameraWorld, project, sideCamera } from '../../mannequin/projection.ts'
import type { Camera, Performance } from '../../mannequin/types.ts'
import { compareSet, type SetOutcome } from '../loop/compare.ts'
import { type FilmPlan, performanceOf } from './film-plan.ts'

export type JudgedFilm = {
  readonly plan: FilmPlan
  readonly live: SetOutcome
  readonly recorded: SetOutcome
  /** Share of pictures in which the person was found. */
  readonly found: number
  /** Clauses that the voice would have named, live, in the order it would have. */
  readonly spoken: readonly string[]
  /** Clauses with a fault, or with a warning, in any repetition or hold. */
  readonly faults: readonly string[]
  readonly warnings: readonly string[]
  /** By measure: seen minus true, one a frame. */
  readonly errors: Readonly<Record<string, readonly number[]>>
}

export const judgeFilm = async (
  exercise: Exercise,
  plan: FilmPlan,
  trace: Trace,
): Promise<JudgedFilm> => {
  const truth = await performanceOf(plan)
  const { summary, reports } = judgeRecording(exercise, trace)
  const coach = createCoach(exercise, trace.header)
  const spoken = trace.frames.flatMap((frame) => spokenClauses(coach.step(frame)))
  const ideal = judgeRecording(exercise, trueTrace(truth, trace, plan.camera))
  const clausesWith = (severity: 'warn' | 'fault') => [
    ...new Set(
      [...summary.reps, ...summary.holds]
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.severity === severity)
        .map(({ clause }) => clause),
    ),
  ]
  return {
    plan,
    live: compareSet(exercise, coach.summary(), truth),
    recorded: compareSet(exercise, summary, truth),
    found: trace.frames.filter(({ image }) => image !== null).length / trace.frames.length,
    spoken,
    faults: clausesWith('fault'),
    warnings: clausesWith('warn'),
    errors: errorsOf(exercise, reports, ideal.reports),
  }
}

const spokenClauses = ({ events }: Report): string[] =>
  events.flatMap((event) =>
    event.kind === 'cue' && event.cue.clause !== null ? [event.cue.clause] : [],
  )

/** Far enough that a picture of the body is its profile, without perspective. */
const FAR_AWAY_M = 100
const FAR_AWAY_FOV_DEG = 1.4

/** What a camera at right angles, without lens or noise, would have seen: the sagittal angles themselves. */
const trueTrace = (
  { body, poseAt }: Performance,
  trace: Trace,
  { width, height }: Camera,
): Trace => {
  const camera = sideCamera({
    distanceM: FAR_AWAY_M,
    verticalFovDeg: FAR_AWAY_FOV_DEG,
    width,
    height,
  })
  const frames = trace.frames.map(({ t }) => {
    const { landmarks } = forwardKinematics(body, poseAt(t))
    const image = project(landmarks, camera).map(({ x, y }) => [x, y, 1] as const)
    return { t, score: 1, image, world: cameraWorld(landmarks, camera) }
  })
  return { header: trace.header, frames }
}

const errorsOf = (
  exercise: Exercise,
  seen: readonly Report[],
  truth: readonly Report[],
): Readonly<Record<string, readonly number[]>> => {
  const errors: Record<string, number[]> = {}
  const judged = judgedMeasures(exercise)
  seen.forEach((report, index) => {
    const ideal = truth[index]
    if (ideal === undefined || !isSameMoment(report, ideal)) return
    for (const name of judged) {
      const [value, trueValue] = [report.measures[name], ideal.measures[name]]
      if (value === undefined || trueValue === undefined) continue
      errors[name] ??= []
      errors[name].push(value - trueValue)
    }
  })
  return errors
}

/** Measures of the moving side can only be compared while both are of the same one. */
const isSameMoment = (seen: Report, truth: Report): boolean =>
  seen.nearSide === truth.nearSide && seen.side === truth.side && seen.phase === truth.phase

/** What the start gate and the rules that judge from the side go by. */
const judgedMeasures = ({ gate, rules }: Exercise): ReadonlySet<string> => {
  const checks = rules
    .filter(({ views, abstains }) => views.includes('side') && !abstains)
    .flatMap((rule) => rule.checks)
  const watched = checks.flatMap((check) => ('measure' in check ? [check.measure] : []))
  return new Set([...gate.pose.map(({ measure }) => measure), ...watched])
}
