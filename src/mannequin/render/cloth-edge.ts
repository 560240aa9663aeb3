import type { Segment, Vec3 } from '../types.ts'
import type { Distance } from './solids.ts'
import type { Surface } from './surface-nets.ts'

/**
 * A straight edge (hem, cuff, collar): what lies beyond the plane, on the side its normal points to,
 * is cut away. With `limb`, only where that limb is nearer than the rest of the body.
 */
export type Edge = { readonly point: Vec3; readonly normal: Vec3; readonly limb?: Segment }

const KEPT = -1

/** How far beyond the edge a point is, metres; negative where it stays. */
const beyond = (
  { point, normal, limb }: Edge,
  distances: ReadonlyMap<Segment, Distance>,
): Distance => {
  const own = limb && distances.get(limb)
  const others = [...distances].filter(([segment]) => segment !== limb).map(([, other]) => other)
  return (x, y, z) => {
    const over =
      (x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2]
    if (over <= 0 || !own) return over
    const ownDistance = own(x, y, z)
    return others.some((other) => other(x, y, z) < ownDistance - LIMB_SLACK_M) ? KEPT : over
  }
}

/** A limb's next segment is as near as the limb itself around their joint; that still counts as near. */
const LIMB_SLACK_M = 0.02

/** Cuts a surface along an edge, through the triangles that cross it, so that the edge is smooth. */
export const cutAlong = (
  surface: Surface,
  edge: Edge,
  distances: ReadonlyMap<Segment, Distance>,
): Surface => {
  const measure = beyond(edge, distances)
  const positions = [...surface.positions]
  const normals = [...surface.normals]
  const indices: number[] = []
  const over: number[] = []
  for (let at = 0; at < positions.length; at += 3)
    over.push(measure(positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0))
  const made = new Map<string, number>()

  /** The vertex where the side from `a` (kept) to `b` (cut away) meets the edge. */
  const meet = (a: number, b: number) => {
    const key = `${a} ${b}`
    const known = made.get(key)
    if (known !== undefined) return known
    const [from, to] = [over[a] ?? 0, over[b] ?? 0]
    const share = from / (from - to)
    for (const list of [positions, normals])
      for (let axis = 0; axis < 3; axis++) {
        const start = list[a * 3 + axis] ?? 0
        list.push(start + ((list[b * 3 + axis] ?? 0) - start) * share)
      }
    made.set(key, positions.length / 3 - 1)
    return positions.length / 3 - 1
  }

  for (let corner = 0; corner < surface.indices.length; corner += 3) {
    const triangle = [...surface.indices.subarray(corner, corner + 3)]
    const polygon = triangle.flatMap((vertex, index) => {
      const next = triangle[(index + 1) % 3] ?? 0
      const [stays, nextStays] = [(over[vertex] ?? 0) <= 0, (over[next] ?? 0) <= 0]
      if (stays) return nextStays ? [vertex] : [vertex, meet(vertex, next)]
      return nextStays ? [meet(next, vertex)] : []
    })
    for (let last = 2; last < polygon.length; last++)
      indices.push(polygon[0] ?? 0, polygon[last - 1] ?? 0, polygon[last] ?? 0)
  }
  return withoutUnused(positions, normals, indices)
}

/** Drops the vertices that no triangle needs any more. */
const withoutUnused = (
  positions: readonly number[],
  normals: readonly number[],
  indices: readonly number[],
): Surface => {
  const used = [...new Set(indices)]
  const renamed = new Map(used.map((vertex, index) => [vertex, index]))
  const pick = (list: readonly number[]) =>
    Float32Array.from(used.flatMap((vertex) => list.slice(vertex * 3, vertex * 3 + 3)))
  return {
    positions: pick(positions),
    normals: pick(normals),
    indices: Uint32Array.from(indices, (vertex) => renamed.get(vertex) ?? 0),
  }
}
