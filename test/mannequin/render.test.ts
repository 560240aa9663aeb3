import { Box3 } from 'three'
import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/engine/landmarks.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { standing, straightLimb } from '../../src/mannequin/poses.ts'
import { bind, boneCount, INFLUENCES } from '../../src/mannequin/render/binding.ts'
import { workbenchFor } from '../../src/mannequin/render/building-pose.ts'
import { cutAlong } from '../../src/mannequin/render/cloth-edge.ts'
import { createFigure } from '../../src/mannequin/render/figure.ts'
import {
  boundsOf,
  distancesBySegment,
  type Solid,
  union,
} from '../../src/mannequin/render/solids.ts'
import { polygonise, type Surface } from '../../src/mannequin/render/surface-nets.ts'
import { createThings } from '../../src/mannequin/render/things.ts'
import { allFlesh } from '../../src/mannequin/render/wardrobe.ts'
import type { Pose, Vec3 } from '../../src/mannequin/types.ts'

const BALL_M = 0.1
const CELL_M = 0.02
const ball: Solid = {
  kind: 'ellipsoid',
  segment: 'pelvis',
  centre: [1, 2, 3],
  radii: [BALL_M, BALL_M, BALL_M],
  rotation: [0, 0, 0, 1],
}
const ballSurface = () => polygonise(union([ball], 0, 0.01), boundsOf([ball], CELL_M), CELL_M)

const points = ({ positions }: Pick<Surface, 'positions'>): Vec3[] =>
  Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[i * 3] ?? Number.NaN,
    positions[i * 3 + 1] ?? Number.NaN,
    positions[i * 3 + 2] ?? Number.NaN,
  ])

/** How often each side of a triangle is walked in each direction; a closed skin has all pairs once. */
const openSides = ({ indices }: Surface): number => {
  const walked = new Set<string>()
  for (let at = 0; at < indices.length; at += 3)
    for (let corner = 0; corner < 3; corner++)
      walked.add(`${indices[at + corner]} ${indices[at + ((corner + 1) % 3)]}`)
  return [...walked].filter((side) => !walked.has(side.split(' ').reverse().join(' '))).length
}

describe('a surface', () => {
  it('lies on the solid it was made of, closed and turned outwards', () => {
    const surface = ballSurface()
    for (const [x, y, z] of points(surface))
      expect(Math.hypot(x - 1, y - 2, z - 3)).toBeCloseTo(BALL_M, 3)
    expect(openSides(surface)).toBe(0)
    points(surface).forEach(([x], vertex) => {
      expect(surface.normals[vertex * 3] ?? 0).toBeCloseTo((x - 1) / BALL_M, 1)
    })
  })

  it('ends in a straight edge where it is cut, and only there', () => {
    const edge = { point: [1, 2.03, 3], normal: [0, 1, 0] } as const
    const cut = cutAlong(ballSurface(), edge, new Map())
    const heights = points(cut).map(([, y]) => y)
    expect(Math.max(...heights)).toBeCloseTo(2.03, 5)
    expect(Math.min(...heights)).toBeCloseTo(1.9, 2)
    expect(openSides(cut)).toBeGreaterThan(8)
  })
})

describe('binding', () => {
  it('gives every vertex weights that sum to 1, and a mid-thigh to the thigh alone', () => {
    const bench = workbenchFor(BODIES[0])
    const distances = distancesBySegment(allFlesh(BODIES[0], bench))
    const { thigh } = BODIES[0].proportions
    const middle = bench.at('left_thigh', [0.07, -0.5 * thigh, 0])
    const { weights } = bind(
      Float32Array.from([...middle, ...bench.at('left_shank', [0, 0, 0])]),
      distances,
    )
    expect(weights[0]).toBe(1)
    const kneeWeights = weights.subarray(INFLUENCES)
    expect(kneeWeights.length).toBe(INFLUENCES)
    expect(kneeWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 6)
    expect(boneCount).toBe(33)
  })
})

describe('things in the room', () => {
  const chair = { kind: 'chair', sizeM: [0.4, 0.46, 0.5], centre: [0.1, 0.23, 0], yaw: 90 } as const
  const roller = {
    kind: 'roller',
    sizeM: [0.15, 0.15, 0.45],
    centre: [0, 0.075, 0],
    yaw: 0,
  } as const

  it('stand where they are said to, a chair up to its seat from the floor, its back behind', () => {
    const { group, show } = createThings()
    show([chair])
    const [whole] = group.children
    if (!whole) throw new Error('no chair')
    const reach = new Box3().setFromObject(whole)
    expect(reach.min.y).toBeCloseTo(0, 6)
    // Turned to the left by 90 degrees it faces -z: its width lies along x, its back is at +z.
    expect(reach.max.x - reach.min.x).toBeCloseTo(0.5, 6)
    const back = whole.children.map((part) => new Box3().setFromObject(part))
    const highest = back.toSorted((a, b) => b.max.y - a.max.y)[0]
    expect(highest?.min.y).toBeGreaterThanOrEqual(0.46 - 1e-9)
    expect(highest?.min.z).toBeGreaterThan(0.1)
  })

  it('are there only while they are shown, and move without being built again', () => {
    const { group, show } = createThings()
    show([roller])
    show([{ ...roller, centre: [0.05, 0.075, 0] }])
    expect(group.children.length).toBe(1)
    expect(group.children[0]?.position.x).toBe(0.05)
    show([])
    expect(group.children.every(({ visible }) => !visible)).toBe(true)
  })
})

const sitting: Pose = {
  ...standing,
  pelvis: { ...standing.pelvis, yaw: 30, position: [0.2, 0.5, -0.1] },
  left: { ...straightLimb, hipFlexion: 90, kneeFlexion: 90 },
  right: { ...straightLimb, hipFlexion: 90, kneeFlexion: 90, shoulderFlexion: 150 },
}
/** One vertex in so many is enough to find a limb left behind. */
const EVERY = 5
/** No joint lies deeper in the flesh than this share of the body's height. */
const DEEPEST_SHARE = 0.1
/** And no skin is further from every joint than the middle of the trunk is. */
const FURTHEST_SHARE = 0.2

describe.each(BODIES.map((body) => [body.id, body] as const))('the body "%s"', (_, body) => {
  it('wraps its joints in any posture, and moves without leaving a vertex behind', () => {
    const figure = createFigure(body)
    for (const pose of [standing, sitting]) {
      const { landmarks } = forwardKinematics(body, pose)
      figure.pose(forwardKinematics(body, pose))
      const positions = figure.mesh.geometry.getAttribute('position').array as Float32Array
      const skin = points({ positions })
      expect(skin.flat().every(Number.isFinite)).toBe(true)
      for (const name of LANDMARKS) {
        const [x, y, z] = landmarks[name]
        const nearest = Math.min(...skin.map(([a, b, c]) => Math.hypot(a - x, b - y, c - z)))
        expect(nearest, name).toBeLessThan(DEEPEST_SHARE * body.heightM * body.build)
      }
      const joints = Object.values(landmarks)
      const furthest = Math.max(
        ...skin
          .filter((_, vertex) => vertex % EVERY === 0)
          .map(([x, y, z]) =>
            Math.min(...joints.map(([a, b, c]) => Math.hypot(a - x, b - y, c - z))),
          ),
      )
      expect(furthest).toBeLessThan(FURTHEST_SHARE * body.heightM)
    }
    figure.dispose()
  })
})
