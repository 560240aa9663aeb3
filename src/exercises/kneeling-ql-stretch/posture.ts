import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { type AllFours, carryingArm, kneelingLeg } from '../../mannequin/all-fours.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { bentLength, type SideBent, sideBent } from '../../mannequin/side-bent.ts'
import { bothSides, withLimbs } from '../../mannequin/solve.ts'
import { dipOf, torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { radians, subtract } from '../../mannequin/vector.ts'

/** How much of a good curl each end does: neck and head look round, the hips swing. */
export type Shares = { readonly head: number; readonly hips: number }

export type Wag = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: AllFours
  readonly shares: Shares
}

/** Where a repetition is: how far each end has come to its side, 0 to 1. */
export type Curl = Shares & { readonly side: Side }

/** Side-bend of the whole spine in a good curl, degrees: most of what people have (about 35, standing). */
const SPINE = 32
/** The hips swing to the same side by so many widths of the shoulders. */
const HIP_SHIFT = 0.22
/** Neck and head look round towards the hip, degrees. */
const NECK_BEND = 22
const HEAD_TURN = 38

/** Angle from the trunk's line to the ear with the head in line: the ear lies a little before it. */
const LONG_NECK = 5

/** How far the upper end of a bone sinks that is carried aside over a foot that stays, metres. */
const sinkOf = (bone: number, aside: number): number => bone - Math.sqrt(bone ** 2 - aside ** 2)

type Bent = Pick<SideBent, 'spine'> & { readonly shift: number; readonly drop: number }

/**
 * Hips and shoulders of the curled trunk: both sink on the arcs of thighs and arms that are carried aside, and
 * the hips come nearer, because a bent trunk is shorter.
 */
const middlesOf = ({ body, start }: Wag, { shift, spine, drop }: Bent) => {
  const { hipWidth, shoulderWidth } = body.proportions
  const turned = Math.sin(radians((spine.spineSideBend ?? 0) / 2)) / 2
  const thigh = start.hips[1] - start.knees[1]
  const arm = start.shoulders[1] - start.wrists[1]
  const hipY = start.hips[1] - sinkOf(thigh, Math.hypot(shift, turned * hipWidth))
  // One shoulder dips, the other stays.
  const dip = (Math.sin(radians(Math.abs(drop))) * shoulderWidth) / 2
  const shoulderY = start.shoulders[1] - sinkOf(arm, turned * shoulderWidth) - dip
  const shoulders: Vec3 = [start.shoulders[0], shoulderY, 0]
  const back = Math.sqrt(bentLength(body, spine) ** 2 - (shoulderY - hipY) ** 2 - shift ** 2)
  const hips: Vec3 = [start.shoulders[0] - back, hipY, shift]
  return { hips, shoulders }
}

/** On all fours, head and hips curled to one side over hands and knees that stay. */
export const wagPose = (wag: Wag, { side, head, hips: tail }: Curl): Pose => {
  const { body, options, start, shares } = wag
  const right = outwards(side)
  const swung = right * tail * shares.hips
  const looked = right * head * shares.head
  const dipping = right * tail * (sizeOf(options, 'KQ8') ?? 0)
  const sagging = tail * (sizeOf(options, 'KQ10') ?? 0)
  const bent: Bent = {
    shift: swung * HIP_SHIFT * body.proportions.shoulderWidth,
    spine: {
      spineSideBend: swung * SPINE,
      ...(sagging > 0 ? dipOf(body, sagging * trunkLength(body)) : {}),
    },
    drop: dipping + (sizeOf(options, 'KQ1') ?? 0),
  }
  const { hips, shoulders } = middlesOf(wag, bent)
  const base = torsoPose(body, { chord: start.chord, anchor: 'hips', at: hips, neck: LONG_NECK })
  const torso: Pose = {
    ...sideBent(body, base, {
      hips,
      towards: subtract(shoulders, hips),
      spine: bent.spine,
      shoulderDrop: bent.drop,
    }),
    neckSideBend: looked * NECK_BEND,
    headRotation: -looked * HEAD_TURN,
  }
  const { landmarks } = forwardKinematics(body, torso)
  return withLimbs(
    body,
    torso,
    bothSides((each) => ({
      leg: kneelingLeg(body, start, each),
      arm: carryingArm(body, start, each, landmarks[`${each}_shoulder`]),
    })),
  )
}
