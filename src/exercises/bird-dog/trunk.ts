import { otherSide, type Side } from '../../engine/landmarks.ts'
import { sizeOf } from '../../mannequin/acting.ts'
import { type AllFours, SOFT_ELBOW } from '../../mannequin/all-fours.ts'
import { forwardKinematics, outwards } from '../../mannequin/forward-kinematics.ts'
import { headingOf, reach } from '../../mannequin/solve.ts'
import { dipOf, torsoPose, trunkLength } from '../../mannequin/torso.ts'
import type { Body, PerformanceOptions, Pose, Vec3 } from '../../mannequin/types.ts'
import { add, degrees, radians, subtract } from '../../mannequin/vector.ts'

/** Angle from the trunk's line to the ear with the head in line: the ear lies a little before it. */
const LONG_NECK = 5

export type BirdDog = {
  readonly body: Body
  readonly options: PerformanceOptions
  readonly start: AllFours
}

type Middles = { readonly hips: Vec3; readonly shoulders: Vec3; readonly chord: number }

export const faultOf = (dog: BirdDog, clause: string): number => sizeOf(dog.options, clause) ?? 0

/** Metres that a fault in trunk lengths has reached. */
const metresOf = (dog: BirdDog, clause: string, progress: number): number =>
  faultOf(dog, clause) * trunkLength(dog.body) * progress

/** Shoulders at this height, a trunk's length from the hips. */
const shouldersAt = (hips: Vec3, height: number, length: number): Middles => {
  const chord = degrees(Math.asin((height - hips[1]) / length))
  const ahead = length * Math.cos(radians(chord))
  return { hips, shoulders: [hips[0] + ahead, height, hips[2]], chord }
}

/** Trunk carried forwards or sideways over knees and hands that stay: both sink on their arcs. */
const carried = (dog: BirdDog, forwards: number, sideways: number): Middles => {
  const { body, start } = dog
  const { upperArm, forearm } = body.proportions
  const over = (point: Vec3, base: Vec3, radius: number): Vec3 => {
    const x = point[0] + forwards
    const flat = Math.hypot(x - base[0], sideways)
    return [x, base[1] + Math.sqrt(radius ** 2 - flat ** 2), sideways]
  }
  const thigh = start.hips[1] - start.knees[1]
  const hips = over(start.hips, start.knees, Math.hypot(thigh, start.hips[0] - start.knees[0]))
  const arm = reach(upperArm, forearm, SOFT_ELBOW)
  const [, height] = over(start.shoulders, start.wrists, arm)
  return shouldersAt(hips, height, trunkLength(body))
}

/** Sideways sway that lets the hips sink so far on upright thighs. */
const swayFor = (dog: BirdDog, sink: number): number => {
  const thigh = dog.start.hips[1] - dog.start.knees[1]
  return Math.sqrt(thigh ** 2 - (thigh - sink) ** 2)
}

/** Where hips and shoulders are while the limbs are lifted: still, unless a fault moves them. */
const middlesOf = (dog: BirdDog, moving: Side, progress: number): Middles => {
  const { body, start } = dog
  const forwards = metresOf(dog, 'BD7/shoulders', progress)
  const sway = swayFor(dog, metresOf(dog, 'BD7/hips', progress))
  if (forwards > 0) return carried(dog, forwards, 0)
  if (sway > 0) return carried(dog, 0, sway * outwards(otherSide(moving)))
  const sunk = start.shoulders[1] - metresOf(dog, 'BD12', progress)
  const dipped = metresOf(dog, 'BD3/dip', progress)
  const length = dipped > 0 ? trunkLength(body, dipOf(body, dipped)) : trunkLength(body)
  const tilted = start.chord - faultOf(dog, 'BD7/incline') * progress
  const height = tilted < start.chord ? start.hips[1] + length * Math.sin(radians(tilted)) : sunk
  return shouldersAt(start.hips, height, length)
}

const neckOf = (dog: BirdDog, progress: number): number => {
  const lookingUp = sizeOf(dog.options, 'BD4/angle')
  return lookingUp === null ? LONG_NECK - faultOf(dog, 'BD4/change') * progress : -lookingUp
}

/** Pelvis rolled up on the lifted side, about the hip that carries. */
const rolled = (dog: BirdDog, moving: Side, middles: Middles, neck: number, tilt: number): Pose => {
  const { body } = dog
  const carrying = `${otherSide(moving)}_hip` as const
  const lay = ({ hips, chord }: Middles, roll: number): Pose =>
    torsoPose(body, {
      chord,
      anchor: 'hips',
      at: hips,
      neck,
      hipTilt: roll,
    })
  const roll = -outwards(moving) * tilt
  const level = forwardKinematics(body, lay(middles, 0)).landmarks[carrying]
  const turned = forwardKinematics(body, lay(middles, roll)).landmarks[carrying]
  const hips = add(middles.hips, subtract(level, turned))
  const chord = headingOf(subtract(middles.shoulders, hips))
  return lay({ ...middles, hips, chord }, roll)
}

/** The trunk's posture at this share of the repetition, limbs not yet laid. */
export const birdDogTrunk = (dog: BirdDog, moving: Side, progress: number): Pose => {
  const { body } = dog
  const middles = middlesOf(dog, moving, progress)
  const neck = neckOf(dog, progress)
  const tilt = faultOf(dog, 'BD8') * progress
  if (tilt > 0) return rolled(dog, moving, middles, neck, tilt)
  const dipped = metresOf(dog, 'BD3/dip', progress)
  return torsoPose(body, {
    chord: middles.chord,
    anchor: 'hips',
    at: middles.hips,
    neck,
    ...(dipped > 0 ? dipOf(body, dipped) : {}),
  })
}
