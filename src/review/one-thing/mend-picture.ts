import type { Exercise } from '../../engine/exercise.ts'
import { otherSide, type PairedPart, SIDES, type Side } from '../../engine/landmarks.ts'
import type { Report } from '../../engine/report.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Trace } from '../../engine/trace.ts'
import { markedSides } from './marked-sides.ts'
import { reportAt } from './report-at.ts'
import { type Points, poseDistance, type StickFigure, stickFigure } from './stick-figure.ts'
import type { WorstMoment } from './worst-moment.ts'

/** The ideal at one moment, as a camera at the exercise's place sees it. */
export type IdealPose = {
  readonly points: Points
  readonly near: Side
}

/** Which moments of the ideal are asked for. */
export type IdealAsked = Pick<WorstMoment, 'side' | 'where'> & { readonly phase: Report['phase'] }

/** The one thing to work on, drawn: the person's body and the ideal of the same moment, one scale. */
export type MendPicture = {
  readonly you: StickFigure
  readonly aim: StickFigure
  readonly severity: 'warn' | 'fault'
  /** The joints that are marked, to be named in words. */
  readonly parts: readonly PairedPart[]
}

const nearestOf = (points: Points, poses: readonly IdealPose[]): IdealPose | null =>
  [...poses].sort((a, b) => poseDistance(points, a.points) - poseDistance(points, b.points))[0] ??
  null

/**
 * @param idealPoses what the mannequin looks like at such moments, lying or turned either way
 * @returns null where the person was not seen from where the ideal is drawn
 */
export const mendPicture = async (
  exercise: Exercise,
  rule: Rule,
  trace: Trace,
  moment: WorstMoment,
  idealPoses: (asked: IdealAsked) => Promise<readonly IdealPose[]>,
): Promise<MendPicture | null> => {
  const report = await reportAt(exercise, trace, moment)
  if (!report || report.view !== exercise.view.preferred) return null
  const { width, height } = trace.header
  const points = report.points.map(([x, y]) => [x * width, y * height] as const)
  const { side, where } = moment
  const ideal = nearestOf(points, await idealPoses({ side, where, phase: report.phase }))
  if (!ideal) return null
  const facing = exercise.position === 'facing'
  const near = facing ? null : report.nearSide
  const sides = facing ? SIDES : markedSides(report, rule, moment.finding)
  const isSameWayRound = near === null || near === ideal.near
  const onIdeal = sides.map((each) => (isSameWayRound ? each : otherSide(each)))
  const marksOn = (all: readonly Side[]) =>
    all.flatMap((each) => rule.joints.map((part) => ({ side: each, part })))
  return {
    you: stickFigure(points, marksOn(sides), near),
    aim: stickFigure(ideal.points, marksOn(onIdeal), facing ? null : ideal.near),
    severity: moment.finding.severity,
    parts: rule.joints,
  }
}
