import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANDMARKS, landmarkIndex } from '../../src/engine/landmarks.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { standing } from '../../src/mannequin/poses.ts'
import { cameraWorld, project, sideCamera, unproject } from '../../src/mannequin/projection.ts'
import { length, subtract } from '../../src/mannequin/vector.ts'
import { anyBody, anyPose } from './arbitraries.ts'

const anyCamera = fc
  .record({
    offsetDeg: fc.integer({ min: -30, max: 30 }),
    heightM: fc.constantFrom(0.3, 0.5, 0.9),
    distanceM: fc.constantFrom(3, 4),
    rollDeg: fc.integer({ min: -8, max: 8 }),
  })
  .map(sideCamera)

const [body] = BODIES
const upright = forwardKinematics(body, {
  ...standing,
  pelvis: { ...standing.pelvis, position: [0, 0.9, 0] },
}).landmarks
const seenAt = (name: (typeof LANDMARKS)[number], camera = sideCamera()) => {
  const point = project(upright, camera)[landmarkIndex[name]]
  if (!point) throw new Error(`no ${name}`)
  return point
}

describe('projection', () => {
  it('finds the way back from picture and depth to the room', () => {
    fc.assert(
      fc.property(anyBody, anyPose, anyCamera, (of, pose, camera) => {
        const { landmarks } = forwardKinematics(of, pose)
        project(landmarks, camera).forEach((point, index) => {
          const name = LANDMARKS[index]
          if (!name) throw new Error('more points than landmarks')
          expect(length(subtract(unproject(point, camera), landmarks[name]))).toBeCloseTo(0, 9)
        })
      }),
    )
  })

  it('keeps world distances whatever the camera', () => {
    fc.assert(
      fc.property(anyBody, anyPose, anyCamera, (of, pose, camera) => {
        const { landmarks } = forwardKinematics(of, pose)
        const world = cameraWorld(landmarks, camera)
        const knee = world[landmarkIndex.left_knee]
        const ankle = world[landmarkIndex.left_ankle]
        if (!knee || !ankle) throw new Error('landmarks missing')
        expect(length(subtract(knee, ankle))).toBeCloseTo(of.proportions.shank, 9)
      }),
    )
  })

  it('shows a person who faces +x facing right, head up, right side near', () => {
    expect(seenAt('nose').x).toBeGreaterThan(seenAt('right_ear').x)
    expect(seenAt('nose').y).toBeLessThan(seenAt('right_hip').y)
    expect(seenAt('right_hip').depthM).toBeLessThan(seenAt('left_hip').depthM)
  })

  it('turns the picture anticlockwise when the camera rolls clockwise', () => {
    const tilted = sideCamera({ rollDeg: 5 })
    expect(seenAt('nose', tilted).x).toBeLessThan(seenAt('nose').x)
  })

  it('gives world y downwards and z away from the lens', () => {
    const world = cameraWorld(upright, sideCamera())
    expect(world[landmarkIndex.nose]?.[1]).toBeLessThan(0)
    expect(world[landmarkIndex.left_hip]?.[2]).toBeGreaterThan(0)
  })
})
