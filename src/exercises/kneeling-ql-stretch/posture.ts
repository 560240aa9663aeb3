import type { Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { type AllFours, carryingArm, kneelingLeg } from '../../mannequin/all-fours.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { bentLength, sideBent } from '../../mannequin/side-bent.ts'
import { bothSides, withLimbs } from '../../mannequin/solve.ts'
import { torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { add, radians, subtract } from '../../mannequin/vector.ts'

export type Wag = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: AllFours
}

/** How far each end has curled to its side: 0 on all fours, 1 all the way. */
export type Curl = { readonly side: Side; readonly head: number; readonly hips: number }

/** Side-bend of the whole spine in a good curl, degrees: most of what people have (about 35 standing). */
const SPINE = 32
/** The hips swing to the same side, in trunk lengths. */
export const HIP_SHIFT = 0.13
/** Neck and head look round towards the hip, degrees. */
const NECK_BEND = 22
const HEAD_TURN = 38

/** Angle from the trunk's line to the ear with the head in line: the ear lies a little before it. */
const LONG_NECK = 5

/** How far the end of a bone so long sinks that is carried aside by so much over a foot that stays, metres. */
const sinkOf = (bone: number, aside: number): number => bone - Math.sqrt(bone ** 2 - aside ** 2)

/** Hips and shoulders of the curled trunk: both sink on the arcs of thighs and arms that are carried aside. */
const middlesOf = ({ body, start }: Wag, shift: number, bend: number, dip: number) => {
  const { hipWidth, shoulderWidth } = body.proportions
  const turned = Math.sin(radians(Math.abs(bend) / 2)) / 2
  const [hipY, shoulderY] = [start.hips[1], start.shoulders[1]]
  const hipSink = sinkOf(hipY - start.knees[1], Math.hypot(shift, turned * hipWidth))
  const sink = sinkOf(shoulderY - start.wrists[1], turned * shoulderWidth)
  const shoulders: Vec3 = [start.shoulders[0], shoulderY - sink - dip, 0]
  const rise = shoulders[1] - (hipY - hipSink)
  const back = Math.sqrt(bentLength(body, bend) ** 2 - rise ** 2 - shift ** 2)
  const hips: Vec3 = [shoulders[0] - back, hipY - hipSink, shift]
  return { hips, shoulders }
}

/** On all fours, head and hips curled to one side over hands and knees that stay. */
export const wagPose = (wag: Wag, { side, head, hips: tail }: Curl): Pose => {
  const { body, options, start } = wag
  const right = outwards(side)
  const hipShift = sizeOf(options, 'KQ4') ?? HIP_SHIFT
  const shift = right * tail * hipShift * trunkLength(body)
  const spine = right * tail * SPINE * Math.min(1, hipShift / HIP_SHIFT)
  const drop = right * tail * (sizeOf(options, 'KQ8/shoulders') ?? 0)
  const dip = (Math.sin(radians(Math.abs(drop))) * body.proportions.shoulderWidth) / 2
  const { hips, shoulders } = middlesOf(wag, shift, spine, dip)
  const base = torsoPose(body, { chord: start.chord, anchor: 'hips', at: hips, neck: LONG_NECK })
  const torso: Pose = {
    ...sideBent(body, base, {
      hips,
      towards: subtract(shoulders, hips),
      spineSideBend: spine,
      shoulderDrop: drop,
    }),
    neckSideBend: right * head * NECK_BEND,
    headRotation: -right * head * HEAD_TURN,
  }
  const { landmarks } = forwardKinematics(body, torso)
  const placed = { ...start, knees: add(start.knees, [0, 0, 0]) }
  return withLimbs(
    body,
    torso,
    bothSides((each) => ({
      leg: kneelingLeg(body, placed, each),
      arm: carryingArm(body, placed, each, landmarks[`${each}_shoulder`]),
    })),
  )
}
