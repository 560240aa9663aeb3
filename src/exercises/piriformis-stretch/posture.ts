import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { armsBeside, type Crook, crookLying } from '../../mannequin/crook.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import {
  bothSides,
  from,
  heading,
  headingOf,
  type LimbTarget,
  middleJoint,
  withLimbs,
} from '../../mannequin/solve.ts'
import { headOnMat } from '../../mannequin/supine.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { add, degrees, normalise, radians, scale, subtract } from '../../mannequin/vector.ts'

/** Inner angle of the knees before the stretch, feet flat, degrees. */
const KNEE_AT_REST = 85

/** In the stretch: hip and knee as PS2 measures them, degrees; the knee past the midline, in hip widths (PS4). */
const STRETCHED = { hip: 62, knee: 78, crossing: 0.35 }

/** The toes point up from the shin, a little loose, degrees. */
const TOES_UP = 75

/** From the knee to the wrist of the hand that holds it, trunk lengths. */
const HOLDS_AT_TL = 0.18

export type Stretching = {
  readonly options: PerformanceOptions
  readonly crook: Crook
  readonly hip: number
  readonly crossing: number
}

/** Where somebody is in a stretch. */
export type Moment = {
  readonly side: Side
  /** 0 the foot on the mat, 1 the knee drawn up. */
  readonly stretch: number
  /** 0 the hand on the mat, 1 at the knee. */
  readonly hold: number
  /** Metres that the knee is pulled further along the mat than it should be. */
  readonly tug: number
}

export const stretchingOf = (options: PerformanceOptions): Stretching => ({
  options,
  crook: crookLying(options.body, KNEE_AT_REST),
  hip: sizeOf(options, 'PS2') ?? STRETCHED.hip,
  crossing: sizeOf(options, 'PS4') ?? STRETCHED.crossing,
})

const between = (from: number, to: number, share: number): number => from + (to - from) * share
const mixed = (a: Vec3, b: Vec3, share: number): Vec3 => add(a, scale(subtract(b, a), share))

/** The trunk rests on the mat, unless a fault props it up, rolls the pelvis or lifts the head. */
const trunkPose = ({ options, crook }: Stretching, { side, stretch }: Moment): Pose => {
  const { body, start } = crook
  const tl = trunkLength(body)
  const propped = sizeOf(options, 'PS1')
  const chord = propped === null ? start.chord : 180 - propped
  const shoulderHeight = start.hips[1] + tl * Math.sin(radians(180 - chord))
  const rolled = (sizeOf(options, 'PS9') ?? 0) * stretch
  const lifted = (sizeOf(options, 'PS10') ?? 0) * tl * stretch
  return torsoPose(body, {
    chord,
    anchor: 'hips',
    at: start.hips,
    hipTilt: -outwards(side) * rolled,
    head: headOnMat(body, shoulderHeight, lifted),
  })
}

/** Feet flat, where they stay for the leg that rests. */
const legOnMat = ({ crook: { body, ankle } }: Stretching, side: Side, hip: Vec3): LimbTarget => {
  const { thigh, shank, hipWidth } = body.proportions
  const end: Vec3 = [ankle[0], ankle[1], (outwards(side) * hipWidth) / 2]
  return { middle: middleJoint(hip, end, thigh, shank, [0, 1, 0]), end, tip: heading(0) }
}

/** Of the thigh from its own plane towards the other side, degrees. */
const crossingOf = ({ crossing, crook: { body } }: Stretching): number => {
  const { hipWidth, thigh } = body.proportions
  return degrees(Math.asin(((0.5 + crossing) * hipWidth) / thigh))
}

/** The knee, drawn towards the chest and across; the shin hangs from it. */
const legDrawnUp = (of: Stretching, chord: number, hip: Vec3, moment: Moment): LimbTarget => {
  const { body } = of.crook
  const { side, stretch, tug } = moment
  const { thigh, shank } = body.proportions
  const resting = legOnMat(of, side, hip)
  const across = crossingOf(of) * stretch
  const inPlane = thigh * Math.cos(radians(across))
  const line = between(headingOf(subtract(resting.middle, hip)), chord - of.hip, stretch)
  const pulled = degrees(Math.acos(Math.cos(radians(line)) - tug / inPlane))
  const knee = add(from(hip, pulled, inPlane), [
    0,
    0,
    -outwards(side) * thigh * Math.sin(radians(across)),
  ])
  const shin = headingOf(subtract(resting.end, resting.middle))
  const hanging = chord - of.hip - (180 - STRETCHED.knee)
  const shinLine = between(shin, hanging, stretch)
  return {
    middle: knee,
    end: from(knee, shinLine, shank),
    tip: heading(between(0, hanging + TOES_UP, stretch)),
  }
}

/** How far the hand goes round the knee to its outer side, in widths of the hips. */
const ROUND = 0.3

/** A hand round the outer side of the knee, the arm from the front, or hovering so far from it (PS3). */
const handAtKnee = (body: Body, shoulder: Vec3, knee: Vec3, held: Side, apartTl: number): Vec3 => {
  const [x, y] = subtract(shoulder, knee)
  const before = scale(normalise([x, y, 0]), apartTl * trunkLength(body))
  return add(add(knee, before), [0, 0, outwards(held) * ROUND * body.proportions.hipWidth])
}

const armOf = (of: Stretching, side: Side, shoulder: Vec3, knee: Vec3, moment: Moment) => {
  const { body } = of.crook
  const { side: held, hold } = moment
  const { upperArm, forearm } = body.proportions
  const beside = armsBeside(body)(side, { shoulder, hip: shoulder })
  if (hold === 0) return beside
  const away = sizeOf(of.options, 'PS3/away') ?? HOLDS_AT_TL
  const end = mixed(beside.end, handAtKnee(body, shoulder, knee, held, away), hold)
  // A straight arm begins to bend in its own plane, or the hand would turn over at once.
  const elbow = mixed([0, -1, 0], [0, -0.6, outwards(side)], hold)
  const middle = middleJoint(shoulder, end, upperArm, forearm, elbow)
  // The other side's hand reaches round the knee, the same side's goes on along its forearm.
  const around: Vec3 =
    side === held ? normalise(subtract(end, middle)) : normalise([0.4, 0.8, outwards(held)])
  return { middle, end, tip: normalise(mixed(beside.tip, around, hold ** 2)) }
}

/** The posture at this moment, head towards -x. */
export const stretchPose = (of: Stretching, moment: Moment): Pose => {
  const { body } = of.crook
  const torso = trunkPose(of, moment)
  const { landmarks } = forwardKinematics(body, torso)
  const hipOf = (side: Side) => landmarks[`${side}_hip`]
  const line = subtract(
    mixed(landmarks.left_shoulder, landmarks.right_shoulder, 0.5),
    mixed(landmarks.left_hip, landmarks.right_hip, 0.5),
  )
  const chord = (headingOf(line) + 360) % 360
  const drawn = legDrawnUp(of, chord, hipOf(moment.side), moment)
  const sameSide = sizeOf(of.options, 'PS3/same-side') !== null
  const holding = sameSide ? moment.side : otherSide(moment.side)
  return withLimbs(
    body,
    torso,
    bothSides((side) => ({
      leg: side === moment.side ? drawn : legOnMat(of, side, hipOf(side)),
      arm: armOf(of, side, landmarks[`${side}_shoulder`], drawn.middle, {
        ...moment,
        hold: side === holding ? moment.hold : 0,
      }),
    })),
  )
}
