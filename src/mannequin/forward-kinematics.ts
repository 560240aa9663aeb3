import type { Landmark, Side } from '../engine/landmarks.ts'
import { bodyLandmarks, SKULL_BASE } from './landmark-places.ts'
import type { Body, LimbPose, Pose, Quat, Segment, Skeleton, Vec3 } from './types.ts'
import { add, compose, rotate, turn } from './vector.ts'

export type Joint = { readonly position: Vec3; readonly rotation: Quat }

/** +1 for the right side (local +z), -1 for the left: what is outwards for one is inwards for the other. */
export const outwards = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1)

const placeOn = ({ position, rotation }: Joint, offset: Vec3): Vec3 =>
  add(position, rotate(rotation, offset))

const child = (parent: Joint, offset: Vec3, rotation: Quat): Joint => ({
  position: placeOn(parent, offset),
  rotation: compose(parent.rotation, rotation),
})

const bend = (flexion: number, sideBend: number, rotation: number): Quat =>
  compose(turn('z', -flexion), turn('x', sideBend), turn('y', rotation))

/**
 * The spine is two arcs drawn by their chords: a chord turns by half of its arc's flexion,
 * and what sits on the arc's end by all of it.
 */
const spine = (body: Body, pose: Pose) => {
  const { lumbar, thorax, neck } = body.proportions
  const { yaw, pitch, roll, position } = pose.pelvis
  const pelvis: Joint = {
    position,
    rotation: compose(turn('y', yaw), turn('x', roll), turn('z', -pitch)),
  }
  const lumbarArc = bend(pose.lumbarFlexion / 2, pose.spineSideBend / 4, pose.spineRotation / 4)
  const thoracicArc = bend(pose.thoracicFlexion / 2, pose.spineSideBend / 4, pose.spineRotation / 4)
  const neckHalf = bend(pose.neckFlexion / 2, pose.neckSideBend / 2, 0)
  const lumbarJoint = child(pelvis, [0, 0, 0], lumbarArc)
  const thoraxJoint = child(lumbarJoint, [0, lumbar, 0], compose(lumbarArc, thoracicArc))
  const neckJoint = child(thoraxJoint, [0, thorax, 0], compose(thoracicArc, neckHalf))
  const skullBase = body.proportions.head * SKULL_BASE
  const nod = compose(neckHalf, turn('z', -pose.headNod), turn('y', pose.headRotation))
  const pivot = child(neckJoint, [0, neck + skullBase, 0], nod)
  const headJoint = child(pivot, [0, -skullBase, 0], turn('y', 0))
  return {
    pelvis,
    lumbar: lumbarJoint,
    thorax: thoraxJoint,
    neck: neckJoint,
    head: headJoint,
  }
}

const arm = (body: Body, thorax: Joint, side: Side, limb: LimbPose) => {
  const out = outwards(side)
  const { thorax: up, shoulderWidth, upperArm, forearm } = body.proportions
  const shoulder: Vec3 = [
    limb.shoulderProtraction,
    up + limb.shoulderElevation,
    (out * shoulderWidth) / 2,
  ]
  const shoulderTurn = compose(
    turn('z', limb.shoulderFlexion),
    turn('x', -out * limb.shoulderAbduction),
    turn('y', -out * limb.shoulderRotation),
  )
  const upper = child(thorax, shoulder, shoulderTurn)
  const fore = child(upper, [0, -upperArm, 0], turn('z', limb.elbowFlexion))
  const hand = child(fore, [0, -forearm, 0], turn('z', limb.wristExtension))
  return { upper_arm: upper, forearm: fore, hand }
}

const leg = (body: Body, pelvis: Joint, side: Side, limb: LimbPose) => {
  const out = outwards(side)
  const { hipWidth, thigh, shank } = body.proportions
  const hipTurn = compose(
    turn('z', limb.hipFlexion),
    turn('x', -out * limb.hipAbduction),
    turn('y', -out * limb.hipRotation),
  )
  const upper = child(pelvis, [0, 0, (out * hipWidth) / 2], hipTurn)
  const lower = child(upper, [0, -thigh, 0], turn('z', -limb.kneeFlexion))
  const foot = child(lower, [0, -shank, 0], turn('z', limb.ankleDorsiflexion))
  return { thigh: upper, shank: lower, foot }
}

/** Where every bone and each of the 33 landmarks of this body is, in this posture. Room metres. */
export const forwardKinematics = (body: Body, pose: Pose): Skeleton => {
  const { pelvis, lumbar, thorax, neck, head } = spine(body, pose)
  const left = {
    ...arm(body, thorax, 'left', pose.left),
    ...leg(body, pelvis, 'left', pose.left),
  }
  const right = {
    ...arm(body, thorax, 'right', pose.right),
    ...leg(body, pelvis, 'right', pose.right),
  }
  const segments: Record<Segment, Joint> = {
    pelvis,
    lumbar,
    thorax,
    neck,
    head,
    left_upper_arm: left.upper_arm,
    left_forearm: left.forearm,
    left_hand: left.hand,
    left_thigh: left.thigh,
    left_shank: left.shank,
    left_foot: left.foot,
    right_upper_arm: right.upper_arm,
    right_forearm: right.forearm,
    right_hand: right.hand,
    right_thigh: right.thigh,
    right_shank: right.shank,
    right_foot: right.foot,
  }
  const landmarks = Object.fromEntries(
    bodyLandmarks(body).map(([name, segment, offset]) => [
      name,
      placeOn(segments[segment], offset),
    ]),
  ) as Record<Landmark, Vec3>
  return { segments, landmarks }
}
