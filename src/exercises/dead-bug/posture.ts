import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { armAlong } from '../../mannequin/arm-line.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { bothSides, type LimbTarget, withLimbs } from '../../mannequin/solve.ts'
import { headOnMat, legInAir, type Supine } from '../../mannequin/supine.ts'
import { dipOf, torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { degrees } from '../../mannequin/vector.ts'

/** Thighs upright, shins level, arms upright: angles to the trunk as DB1 and DB2 measure them. */
const START = { hip: 90, knee: 90, arm: 90 }

/** A good reach hovers: the clip's leg ends at a hip of 167 and a knee of 157, its arm at 145. */
const REACHED = { hip: 166, knee: 165, arm: 158 }

/** Degrees that a knee opens for each that its hip does, where a leg drops (DB7) or begins too low (DB1). */
const OPENS = 0.6

export type DeadBug = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: Supine
}

/** Who reaches, and how far: 0 in the start pose, 1 reached out. */
export type Reach = {
  readonly leg: Side
  readonly arm: Side
  readonly legProgress: number
  readonly armProgress: number
}

const faultOf = (of: DeadBug, clause: string): number => sizeOf(of.options, clause) ?? 0

const between = (start: number, end: number, share: number): number => start + (end - start) * share

/** The trunk lies still, unless a fault lifts the hips, arches the back or lifts the head. */
const trunkPose = (of: DeadBug, progress: number): Pose => {
  const { body, start } = of
  const arch = faultOf(of, 'DB5') * trunkLength(body) * progress
  const bend = arch > 0 ? dipOf(body, arch) : {}
  const length = trunkLength(body, bend)
  const lifted = faultOf(of, 'DB6/hips') * trunkLength(body) * progress
  const rise = start.hips[1] + lifted - start.shoulders[1]
  const head = faultOf(of, 'DB12') * trunkLength(body) * progress
  return torsoPose(body, {
    chord: 180 + degrees(Math.asin(rise / length)) + faultOf(of, 'DB6/incline') * progress,
    anchor: 'shoulders',
    at: start.shoulders,
    ...bend,
    head: headOnMat(body, start.shoulders[1], head),
  })
}

const legOf = (of: DeadBug, side: Side, hip: Vec3, reach: Reach): LimbTarget => {
  const { body, options, start } = of
  const hipAtStart = sizeOf(options, 'DB1/hip') ?? START.hip
  const kneeAtStart =
    sizeOf(options, 'DB1/knee-bent') ??
    sizeOf(options, 'DB1/knee-straight') ??
    // The feet stay in the air, or it were crook lying.
    START.knee + OPENS * (hipAtStart - START.hip)
  if (side !== reach.leg) {
    const dropped = faultOf(of, 'DB7') * reach.legProgress
    // The knee opens on the way down, or the heel would go through the floor.
    const knee = kneeAtStart + OPENS * dropped
    return legInAir(body, hip, start.chord - hipAtStart - dropped, knee)
  }
  const kneeAtEnd = sizeOf(options, 'DB8/knee') ?? REACHED.knee
  // A leg that stays bent stops with its ankle at the hip's height: its heel would meet the floor.
  const hipAtEnd = sizeOf(options, 'DB8/leg') ?? Math.min(REACHED.hip, 90 + kneeAtEnd / 2)
  return legInAir(
    body,
    hip,
    start.chord - between(hipAtStart, hipAtEnd, reach.legProgress),
    between(kneeAtStart, kneeAtEnd, reach.legProgress),
  )
}

const armOf = (of: DeadBug, side: Side, shoulder: Vec3, reach: Reach): LimbTarget => {
  const { body, options } = of
  const up = sizeOf(options, 'DB2/low') ?? sizeOf(options, 'DB2/high') ?? START.arm
  const end = sizeOf(options, 'DB8/arm') ?? REACHED.arm
  const share = side === reach.arm ? reach.armProgress : 0
  const line = of.start.chord - 180 + between(up, end, share)
  return armAlong(body, shoulder, line, SOFT_ELBOW)
}

/** The posture while this leg and arm reach so far; the other two stay up. */
export const deadBugPose = (of: DeadBug, reach: Reach): Pose => {
  const { body } = of
  const torso = trunkPose(of, reach.legProgress)
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: legOf(of, side, landmarks[`${side}_hip`], reach),
      arm: armOf(of, side, landmarks[`${side}_shoulder`], reach),
    })),
  )
}

/** Same arm as leg is a fault; the opposite one is the exercise. */
export const armFor = (options: PerformanceOptions, leg: Side): Side =>
  sizeOf(options, 'DB4/same-side') === null ? otherSide(leg) : leg
