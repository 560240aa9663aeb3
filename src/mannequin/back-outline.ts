import { landmarkIndex } from '../engine/landmarks.ts'
import { CONTOUR_POINTS, type Contour, type ImagePoint } from '../engine/trace.ts'
import { DRAWN_HEIGHT_M } from './contacts.ts'
import { bulge, type SpineArcs, spineArcs } from './spine-arc.ts'
import type { Body, Skeleton, Vec3 } from './types.ts'
import { add, rotate, scale } from './vector.ts'

type Spot = readonly [segment: 'pelvis' | keyof SpineArcs, behind: number, along: number]

/** Flesh softens what the bones do, and cloth lies on it, metres. */
const CLOTH_M = 0.02

/**
 * The skin over the spine: how far it lies behind a segment's axis, and where along it, metres; at
 * joints the mean of what both say. The figures follow the drawn body (`render/flesh.ts`); a test
 * holds them to it.
 */
const spotsOf = ({ heightM, build, proportions: { lumbar, thorax } }: Body): readonly Spot[][] => {
  const size = heightM / DRAWN_HEIGHT_M
  const back = (share: number) => share * size * build + CLOTH_M * size
  return [
    [['pelvis', back(0.06), -0.09 * size]],
    [['pelvis', back(0.108), -0.045 * size]],
    [['pelvis', back(0.112), 0.01 * size]],
    [['pelvis', back(0.1), 0.07 * size]],
    [['lumbar', back(0.097), 0.55 * lumbar]],
    [
      ['lumbar', back(0.097), lumbar],
      ['thorax', back(0.097), 0],
    ],
    [['thorax', back(0.102), 0.4 * thorax]],
    [['thorax', back(0.108), 0.65 * thorax]],
    [['thorax', back(0.1), 0.85 * thorax]],
    [['thorax', back(0.085), thorax]],
    [['thorax', back(0.06), thorax + 0.05 * size]],
  ]
}

const STEPS_A_SPOT = 6

/** Catmull-Rom: a smooth line through the points, between the second and the last but one. */
const smoothLine = (points: readonly Vec3[]): Vec3[] =>
  points.slice(1, -2).flatMap((_, index) => {
    const [a, b, c, d] = points.slice(index, index + 4) as [Vec3, Vec3, Vec3, Vec3]
    return Array.from({ length: STEPS_A_SPOT }, (_, step) => {
      const s = step / STEPS_A_SPOT
      const at = (axis: 0 | 1 | 2) =>
        b[axis] +
        (s / 2) * (c[axis] - a[axis]) +
        s ** 2 * (a[axis] - 2.5 * b[axis] + 2 * c[axis] - d[axis] / 2) +
        s ** 3 * (1.5 * b[axis] - a[axis] / 2 - 1.5 * c[axis] + d[axis] / 2)
      return [at(0), at(1), at(2)] as const
    })
  })

/** The skin over the spine from the buttocks to the neck, in the room. */
export const backLine = (body: Body, skeleton: Skeleton): readonly Vec3[] => {
  const arcs = spineArcs(skeleton)
  const archedBy = (segment: keyof SpineArcs, along: number): number => {
    const lengthM = body.proportions[segment]
    return arcs[segment] * bulge(along / lengthM, lengthM)
  }
  const placeOf = ([segment, behind, along]: Spot): Vec3 => {
    const { position, rotation } = skeleton.segments[segment]
    const arched = segment === 'pelvis' ? 0 : archedBy(segment, along)
    return add(position, rotate(rotation, [-behind - arched, along, 0]))
  }
  return smoothLine(
    spotsOf(body).map((spots) => scale(spots.map(placeOf).reduce(add), 1 / spots.length)),
  )
}

type Place = { readonly x: number; readonly y: number }

/** Where a line of the picture that goes from `from` along the unit vector `up` meets this path: the highest. */
const heightOf = (path: readonly Place[], from: Place, up: Place): number | null => {
  let highest: number | null = null
  const aside = ({ x, y }: Place) => (x - from.x) * up.y - (y - from.y) * up.x
  const ahead = ({ x, y }: Place) => (x - from.x) * up.x + (y - from.y) * up.y
  for (const [index, next] of path.slice(1).entries()) {
    const here = path[index] as Place
    const [a, b] = [aside(here), aside(next)]
    if (a * b > 0 || a === b) continue
    const height = ahead(here) + (a / (a - b)) * (ahead(next) - ahead(here))
    highest = Math.max(highest ?? height, height)
  }
  return highest
}

/**
 * The contour that a path of the picture makes above the middles of these shoulders and hips, as the
 * worker reads it from a mask; the path in px.
 */
export const contourAbove = (
  path: readonly Place[],
  image: readonly ImagePoint[],
  { width, height }: { readonly width: number; readonly height: number },
): Contour => {
  const middle = (part: 'shoulder' | 'hip'): Place => {
    const ends = (['left', 'right'] as const).map((side) => image[landmarkIndex[`${side}_${part}`]])
    const mean = (axis: 0 | 1) => ends.reduce((sum, end) => sum + (end?.[axis] ?? 0), 0) / 2
    return { x: mean(0) * width, y: mean(1) * height }
  }
  const shoulders = middle('shoulder')
  const hips = middle('hip')
  const along = { x: hips.x - shoulders.x, y: hips.y - shoulders.y }
  const length = Math.hypot(along.x, along.y)
  const sense = along.x > 0 ? 1 : -1
  const up = { x: (sense * along.y) / length, y: (-sense * along.x) / length }
  return Array.from({ length: CONTOUR_POINTS }, (_, index) => {
    const share = (index + 1) / (CONTOUR_POINTS + 1)
    const from = { x: shoulders.x + share * along.x, y: shoulders.y + share * along.y }
    const px = heightOf(path, from, up)
    return px === null ? null : px / length
  })
}
