import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/engine/landmarks.ts'
import type { Contour } from '../../src/engine/trace.ts'
import { motion } from '../../src/exercises/kneeling-pelvic-tilt/motion.ts'
import { backLine, contourAbove } from '../../src/mannequin/back-outline.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { simulateTrace } from '../../src/mannequin/film.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'
import { createFigure } from '../../src/mannequin/render/figure.ts'
import type { Body, Skeleton } from '../../src/mannequin/types.ts'

/** The room's x and y as a picture of one metre, y down. */
const METRE = { width: 1, height: 1 }
const imageOf = ({ landmarks }: Skeleton) =>
  LANDMARKS.map((name) => [landmarks[name][0], -landmarks[name][1], 1] as const)

/** The triangles' sides that lie on the back are as good as its outline: the highest of them is. */
const drawnContour = (figure: ReturnType<typeof createFigure>, skeleton: Skeleton): Contour => {
  figure.pose(skeleton)
  const { array } = figure.mesh.geometry.getAttribute('position')
  const triangles = figure.mesh.geometry.getIndex()?.array ?? []
  const corner = (at: number) => {
    const vertex = (triangles[at] ?? 0) * 3
    return { x: array[vertex] ?? 0, y: -(array[vertex + 1] ?? 0) }
  }
  const image = imageOf(skeleton)
  const heights: (number | null)[] = Array(9).fill(null)
  for (let at = 0; at < triangles.length; at += 3) {
    const outline = contourAbove([corner(at), corner(at + 1), corner(at + 2)], image, METRE)
    outline.forEach((height, place) => {
      if (height !== null) heights[place] = Math.max(heights[place] ?? height, height)
    })
  }
  return heights
}

const MOMENTS = { level: 0, round: 5000, hollow: 9400 }
const act = (body: Body) => motion.perform({ ...motion.defaults, body, reps: 1 })

describe.each(BODIES.slice(0, 4))('the outline of the back of $id', (body) => {
  const figure = createFigure(body)
  const { poseAt } = act(body)

  it.each(Object.entries(MOMENTS))('is that of the drawn body, %s', (_, tMs) => {
    const skeleton = forwardKinematics(body, poseAt(tMs))
    const drawn = drawnContour(figure, skeleton)
    const told = contourAbove(
      backLine(body, skeleton).map(([x, y]) => ({ x, y: -y })),
      imageOf(skeleton),
      METRE,
    )
    told.forEach((height, place) => {
      expect(Math.abs((height ?? 9) - (drawn[place] ?? -9)), `place ${place}`).toBeLessThan(0.06)
    })
  })
})

describe('a film for an exercise that asks for the outline', () => {
  const performance = act(BODIES[0])
  const seen = { fps: 30, seed: 2 }
  const { frames } = simulateTrace(performance, sideCamera(), { ...seen, contour: true })
  const waistNear = (tMs: number) => {
    const found = frames
      .filter(({ t }) => Math.abs(t - tMs) < 500)
      .flatMap(({ contour }) => contour?.[4] ?? [])
    return found.reduce((sum, height) => sum + height, 0) / found.length
  }

  it('has one ten times a second, some of them not found', () => {
    const asked = frames.filter(({ contour }) => contour !== undefined)
    const aSecond = (1000 * asked.length) / performance.durationMs
    expect(aSecond).toBeGreaterThan(7)
    expect(aSecond).toBeLessThanOrEqual(10.5)
    expect(asked.some(({ contour }) => contour === null)).toBe(true)
  })

  it('shows a round back high and a hollow one low', () => {
    expect(waistNear(MOMENTS.round) - waistNear(0)).toBeGreaterThan(0.06)
    expect(waistNear(0) - waistNear(MOMENTS.hollow)).toBeGreaterThan(0.05)
  })

  it('is else the film that it was without', () => {
    const plain = simulateTrace(performance, sideCamera(), seen)
    expect(plain.frames.every((frame) => !('contour' in frame))).toBe(true)
    expect(frames[0]?.image).toEqual(plain.frames[0]?.image)
  })
})
