import type { Exercise } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import { judgeRecording } from '../../engine/recording.ts'
import type { Cue, Note, Report, Summary } from '../../engine/report.ts'
import type { Trace } from '../../engine/trace.ts'
import type { Performance } from '../../mannequin/types.ts'
import { bearingOf, lensOf } from '../../mannequin/viewpoint.ts'
import { type Announcement, createAnnouncer } from '../../session/announcer.ts'
import { compareSet, type SetOutcome } from '../loop/compare.ts'
import { ruleClause } from '../loop/short-loop-figures.ts'
import { type FilmPlan, performanceOf } from './film-plan.ts'
import { idealCamera, idealFrame } from './ideal-camera.ts'

export type JudgedFilm = {
  readonly plan: FilmPlan
  readonly live: SetOutcome
  readonly recorded: SetOutcome
  /** Share of pictures in which the person was found. */
  readonly found: number
  /** Clauses that the voice would have named, live, in the order it would have. */
  readonly spoken: readonly string[]
  /** Clauses that it would have asked to be mended before it let the movement begin. */
  readonly askedFirst: readonly string[]
  /** Clauses with a fault, or with a warning, in any repetition or hold. */
  readonly faults: readonly string[]
  readonly warnings: readonly string[]
  /** Clauses of which nothing could be known in any repetition or hold, as the summary says. */
  readonly unknown: readonly string[]
  /** What the summary says of the tracking, such as why nothing was counted. */
  readonly notes: readonly Note[]
  /** By measure: seen minus true, one a frame. */
  readonly errors: Readonly<Record<string, readonly number[]>>
}

/** The rule whose fault was acted; null of a clean film. */
export const actedClause = ({ plan }: JudgedFilm): string | null =>
  plan.fault === null ? null : ruleClause(plan.fault.clause)

/** Its fault was told, as a fault or a warning. */
export const isActedFound = (film: JudgedFilm): boolean =>
  [...film.faults, ...film.warnings].some((clause) => clause === actedClause(film))

/** Its fault was not told, and that it can't be known was. */
export const isActedUnknown = (film: JudgedFilm): boolean =>
  !isActedFound(film) && film.unknown.some((clause) => clause === actedClause(film))

/** Its fault was not told, and the movement was not begun before it was asked to be mended. */
export const isActedAskedFirst = (film: JudgedFilm): boolean =>
  !isActedFound(film) && film.askedFirst.some((clause) => clause === actedClause(film))

/** Its cue was spoken while it was done, whatever the record says of it afterwards. */
export const isActedSpoken = (film: JudgedFilm): boolean =>
  film.spoken.some((clause) => clause === actedClause(film))

export const judgeFilm = async (
  exercise: Exercise,
  plan: FilmPlan,
  trace: Trace,
): Promise<JudgedFilm> => {
  const truth = await performanceOf(plan)
  const { summary, reports } = judgeRecording(exercise, trace)
  const coach = createCoach(exercise, trace.header)
  const announce = createAnnouncer(exercise)
  const said = trace.frames.flatMap((frame) => announce(coach.step(frame)))
  const ideal = judgeRecording(exercise, trueTrace(exercise, truth, trace, plan))
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
    spoken: said.flatMap(spokenClauses),
    askedFirst: [...new Set(said.flatMap(askedClauses))],
    faults: clausesWith('fault'),
    warnings: clausesWith('warn'),
    unknown: unknownIn(summary),
    notes: summary.tracking.notes,
    errors: errorsOf(exercise, reports, ideal.reports),
  }
}

const unknownIn = ({ rules }: Summary): string[] =>
  Object.entries(rules).flatMap(([clause, { ok, warn, fault, unknown }]) =>
    unknown > 0 && ok + warn + fault === 0 ? [clause] : [],
  )

const clauseOf = (cue: Cue | undefined): string[] => (cue?.clause ? [cue.clause] : [])

const spokenClauses = (said: Announcement): string[] =>
  said.kind === 'cue' ? clauseOf(said.cue) : []

const askedClauses = (said: Announcement): string[] =>
  said.kind === 'blocked' && said.blocker.kind === 'wrong-position'
    ? clauseOf(said.blocker.mend)
    : []

/** What a camera exactly where the exercise wants it, without lens or noise, would have seen. */
const trueTrace = (
  exercise: Exercise,
  { body, poseAt }: Performance,
  trace: Trace,
  { camera: { width, height }, headTowards }: FilmPlan,
): Trace => {
  const camera = idealCamera({
    bearingDeg: bearingOf(lensOf(exercise), headTowards),
    lens: exercise.view.lens,
    width,
    height,
  })
  const frames = trace.frames.map(({ t }) => idealFrame(body, poseAt(t), camera, t))
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

/** What the start gate goes by, and the rules that judge from the view that the exercise asks for. */
const judgedMeasures = ({ gate, rules, view }: Exercise): ReadonlySet<string> => {
  const checks = rules
    .filter(({ views, abstains }) => views.includes(view.preferred) && !abstains)
    .flatMap((rule) => rule.checks)
  const watched = checks.flatMap((check) => ('measure' in check ? [check.measure] : []))
  return new Set([...gate.pose.map(({ measure }) => measure), ...watched])
}
