import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { heelLifted } from '../../mannequin/contacts.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import {
  bothSides,
  from,
  heading,
  type LimbTarget,
  middleJoint,
  withLimbs,
} from '../../mannequin/solve.ts'
import { headOnMat, type Supine } from '../../mannequin/supine.ts'
import { curlOf, torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { add, radians, scale } from '../../mannequin/vector.ts'

/** So far the spine alone curls the trunk up; the rest of a sit-up is the pelvis rolling over, degrees. */
const MOST_CURL = 25

/** Where the wrist of a hand behind the head is, from the ear, in head lengths. */
const WRIST_BEHIND = 0.2
const WRIST_OUT = 0.2

/** Elbows out to the sides and this far to the front, degrees: in the start pose and at the top. */
const ELBOWS = { start: 15, top: 25 }

/** Hands on the chest instead: the direction from ear to wrist leaves the trunk's line by so many degrees. */
const OFF_THE_CHEST = 20

/** A crunch is one number: how far the line from hips to shoulders is curled up. */
export type Crunch = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: Supine
  readonly ankle: Vec3
  /** Degrees to the front by which the elbows point. */
  readonly elbows: { readonly start: number; readonly top: number }
}

export const GOOD_ELBOWS = ELBOWS

/** How far the curl has got, degrees, and the share that this is of the way to the top. */
export type Curl = { readonly angle: number; readonly share: number; readonly nod: number }

const trunkLengths = ({ body, options }: Crunch, clause: string): number =>
  (sizeOf(options, clause) ?? 0) * trunkLength(body)

const footOf = (crunch: Crunch, share: number): { ankle: Vec3; direction: number } => {
  const lifted = from(crunch.ankle, 90, trunkLengths(crunch, 'PC1/foot') * share)
  return heelLifted(crunch.body, lifted, trunkLengths(crunch, 'PC1/heel') * share)
}

const legOf = (crunch: Crunch, side: Side, hip: Vec3, share: number): LimbTarget => {
  const { thigh, shank, hipWidth } = crunch.body.proportions
  const { ankle, direction } = footOf(crunch, share)
  const end: Vec3 = [ankle[0], ankle[1], (outwards(side) * hipWidth) / 2]
  return { middle: middleJoint(hip, end, thigh, shank, [0, 1, 0]), end, tip: heading(direction) }
}

/** `chord` and `crown`: directions from hips to shoulders and from neck to crown, degrees. */
type Upper = { readonly chord: number; readonly crown: number; readonly share: number }

const wristAt = (crunch: Crunch, side: Side, ear: Vec3, { chord, crown }: Upper): Vec3 => {
  const { head } = crunch.body.proportions
  const away = trunkLengths(crunch, 'PC4')
  const flying = sizeOf(crunch.options, 'PC7') !== null
  if (away > 0) return from(ear, chord + 180 + OFF_THE_CHEST, away)
  // Elbows that point up take the hands from behind the head to the ears.
  const behind = from(ear, crown + 90, (flying ? 0 : WRIST_BEHIND) * head)
  return add(behind, [0, 0, outwards(side) * WRIST_OUT * head])
}

const armOf = (
  crunch: Crunch,
  side: Side,
  { shoulder, ear }: { readonly shoulder: Vec3; readonly ear: Vec3 },
  upper: Upper,
): LimbTarget => {
  const { upperArm, forearm } = crunch.body.proportions
  const { start, top } = crunch.elbows
  const lean = radians(start + (top - start) * upper.share)
  const end = wristAt(crunch, side, ear, upper)
  const out: Vec3 = [0, 0, outwards(side) * Math.cos(lean)]
  const towards = add(scale(heading(upper.chord - 90), Math.sin(lean)), out)
  const middle = middleJoint(shoulder, end, upperArm, forearm, towards)
  return { middle, end, tip: [0, 0, -outwards(side)] }
}

/** The posture with the trunk curled up so far; hips and feet stay. */
export const crunchPose = (crunch: Crunch, { angle, share, nod }: Curl): Pose => {
  const { body, start } = crunch
  const resting = headOnMat(body, start.shoulders[1])
  const turned = angle + nod * share
  const upper = { chord: start.chord - angle, crown: resting.head - turned, share }
  const torso = torsoPose(body, {
    chord: upper.chord,
    anchor: 'hips',
    at: start.hips,
    ...curlOf(body, Math.min(angle, MOST_CURL)),
    head: { neck: resting.neck - turned, head: upper.crown },
  })
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((side) => {
      const joints = { shoulder: landmarks[`${side}_shoulder`], ear: landmarks[`${side}_ear`] }
      return {
        leg: legOf(crunch, side, landmarks[`${side}_hip`], share),
        arm: armOf(crunch, side, joints, upper),
      }
    }),
  )
}
