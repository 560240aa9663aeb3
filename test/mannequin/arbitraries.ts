import fc from 'fast-check'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { LimbPose, Pose } from '../../src/mannequin/types.ts'

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const limb: fc.Arbitrary<LimbPose> = fc.record({
  hipFlexion: within(-30, 130),
  hipAbduction: within(-20, 60),
  hipRotation: within(-40, 50),
  kneeFlexion: within(0, 150),
  ankleDorsiflexion: within(-50, 30),
  shoulderFlexion: within(-40, 180),
  shoulderAbduction: within(-20, 150),
  shoulderRotation: within(-80, 90),
  elbowFlexion: within(0, 150),
  wristExtension: within(-70, 90),
  shoulderElevation: within(-0.05, 0.08),
  shoulderProtraction: within(-0.05, 0.08),
})

export const anyBody = fc.constantFrom(...BODIES)

/** Any posture a body can take, anywhere within two metres of the room's origin. */
export const anyPose: fc.Arbitrary<Pose> = fc.record({
  pelvis: fc.record({
    position: fc.tuple(within(-1, 1), within(0, 1), within(-1, 1)),
    yaw: within(-180, 180),
    pitch: within(-100, 100),
    roll: within(-90, 90),
  }),
  lumbarFlexion: within(-30, 60),
  thoracicFlexion: within(-20, 40),
  spineSideBend: within(-30, 30),
  spineRotation: within(-40, 40),
  neckSideBend: within(-30, 30),
  neckFlexion: within(-50, 50),
  headNod: within(-30, 30),
  headRotation: within(-70, 70),
  left: limb,
  right: limb,
})
