import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANDMARKS, type Landmark, SIDES } from '../../src/engine/landmarks.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { standing, straightLimb } from '../../src/mannequin/poses.ts'
import type { Body, Pose, Vec3 } from '../../src/mannequin/types.ts'
import { length, middle, rotate, subtract } from '../../src/mannequin/vector.ts'
import { anyBody, anyPose } from './arbitraries.ts'

const distance = (a: Vec3, b: Vec3) => length(subtract(a, b))
const [body] = BODIES
const lying = (pitch: number, yaw = 0, roll = 0): Pose => ({
  ...standing,
  pelvis: { position: [0, 1, 0], yaw, pitch, roll },
})

const bones = (of: Body): readonly (readonly [Landmark, Landmark, number])[] =>
  SIDES.flatMap((side) => [
    [`${side}_shoulder`, `${side}_elbow`, of.proportions.upperArm],
    [`${side}_elbow`, `${side}_wrist`, of.proportions.forearm],
    [`${side}_hip`, `${side}_knee`, of.proportions.thigh],
    [`${side}_knee`, `${side}_ankle`, of.proportions.shank],
  ])

const swapSides = (name: Landmark): Landmark =>
  (name.includes('left')
    ? name.replace('left', 'right')
    : name.replace('right', 'left')) as Landmark

const mirrored = (pose: Pose): Pose => ({
  ...pose,
  pelvis: {
    position: [pose.pelvis.position[0], pose.pelvis.position[1], -pose.pelvis.position[2]],
    yaw: -pose.pelvis.yaw,
    pitch: pose.pelvis.pitch,
    roll: -pose.pelvis.roll,
  },
  spineSideBend: -pose.spineSideBend,
  spineRotation: -pose.spineRotation,
  neckSideBend: -pose.neckSideBend,
  headRotation: -pose.headRotation,
  left: pose.right,
  right: pose.left,
})

describe('forward kinematics', () => {
  it('keeps every bone as long as it is, whatever the posture', () => {
    fc.assert(
      fc.property(anyBody, anyPose, (of, pose) => {
        const { landmarks } = forwardKinematics(of, pose)
        for (const [from, to, metres] of bones(of))
          expect(distance(landmarks[from], landmarks[to])).toBeCloseTo(metres, 9)
        expect(distance(landmarks.left_hip, landmarks.right_hip)).toBeCloseTo(
          of.proportions.hipWidth,
          9,
        )
      }),
    )
  })

  it('joins each segment to the end of the one before', () => {
    fc.assert(
      fc.property(anyBody, anyPose, (of, pose) => {
        const { segments } = forwardKinematics(of, pose)
        const { lumbar, thorax } = segments
        const top = rotate(lumbar.rotation, [0, of.proportions.lumbar, 0])
        expect(distance(subtract(thorax.position, lumbar.position), top)).toBeCloseTo(0, 9)
      }),
    )
  })

  it('does with the mirrored posture the mirror image, left for right', () => {
    fc.assert(
      fc.property(anyBody, anyPose, (of, pose) => {
        const plain = forwardKinematics(of, pose).landmarks
        const mirror = forwardKinematics(of, mirrored(pose)).landmarks
        for (const name of LANDMARKS) {
          const [x, y, z] = plain[name]
          expect(distance(mirror[swapSides(name)], [x, y, -z])).toBeCloseTo(0, 9)
        }
      }),
    )
  })

  it.each(BODIES.map((of) => [of.id, of] as const))('%s is as tall as it says', (_, of) => {
    const { landmarks, segments } = forwardKinematics(of, standing)
    const crown = segments.head.position[1] + of.proportions.head
    const sole = landmarks.left_ankle[1] - of.proportions.ankleHeight
    expect(crown - sole).toBeCloseTo(of.heightM, 2)
  })

  it.each([
    ['face down, head towards +x', lying(90), [1, 0, 0], [0, -1, 0]],
    ['on the back, head towards -x', lying(-90), [-1, 0, 0], [0, 1, 0]],
    ['face down, turned round', lying(90, 180), [-1, 0, 0], [0, -1, 0]],
    ['standing, turned to the left', lying(0, 90), [0, 1, 0], [0, 0, -1]],
  ] as const)('lies %s', (_, pose, headwards, facing) => {
    const { pelvis } = forwardKinematics(body, pose).segments
    expect(distance(rotate(pelvis.rotation, [0, 1, 0]), headwards)).toBeCloseTo(0, 9)
    expect(distance(rotate(pelvis.rotation, [1, 0, 0]), facing)).toBeCloseTo(0, 9)
  })

  it('drops the right side in a roll, standing and face down alike', () => {
    for (const pitch of [0, 90]) {
      const { landmarks } = forwardKinematics(body, lying(pitch, 0, 20))
      expect(landmarks.right_hip[1]).toBeLessThan(landmarks.left_hip[1] - 0.05)
    }
  })

  it('bends each joint the way a body bends', () => {
    const at = (change: Partial<typeof straightLimb>) =>
      forwardKinematics(body, {
        ...standing,
        right: { ...straightLimb, ...change },
      }).landmarks
    const still = at({})
    expect(at({ hipFlexion: 40 }).right_knee[0]).toBeGreaterThan(0.2)
    expect(at({ kneeFlexion: 40 }).right_ankle[0]).toBeLessThan(-0.2)
    expect(at({ hipAbduction: 40 }).right_knee[2]).toBeGreaterThan(still.right_knee[2] + 0.2)
    expect(at({ shoulderFlexion: 180 }).right_elbow[1]).toBeGreaterThan(still.right_shoulder[1])
    expect(at({ elbowFlexion: 90 }).right_wrist[0]).toBeGreaterThan(0.2)
    expect(at({ ankleDorsiflexion: 20 }).right_foot_index[1]).toBeGreaterThan(
      still.right_foot_index[1],
    )
  })

  it('rounds the back forwards and keeps the head on it', () => {
    const rounded = forwardKinematics(body, {
      ...standing,
      lumbarFlexion: 30,
      thoracicFlexion: 30,
    })
    const shoulders = middle(rounded.landmarks.left_shoulder, rounded.landmarks.right_shoulder)
    expect(shoulders[0]).toBeGreaterThan(0.1)
    expect(rounded.landmarks.nose[0]).toBeGreaterThan(shoulders[0])
  })
})
