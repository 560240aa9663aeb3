import type { Quat, Segment, Vec3 } from '../types.ts'

/** Signed distance in metres at a point of the room: negative inside, positive outside. */
export type Distance = (x: number, y: number, z: number) => number

/** What flesh and cloth are made of, in room metres at the body's building pose. */
export type Solid =
  | {
      readonly kind: 'cone'
      readonly segment: Segment
      readonly from: Vec3
      readonly to: Vec3
      readonly fromRadius: number
      readonly toRadius: number
    }
  | {
      readonly kind: 'ellipsoid'
      readonly segment: Segment
      readonly centre: Vec3
      readonly radii: Vec3
      readonly rotation: Quat
    }

const squared = (value: number) => value * value

/** A cone with round ends. Distance: Quilez, "Round cone". */
const coneDistance = (solid: Solid & { kind: 'cone' }): Distance => {
  const [ax, ay, az] = solid.from
  const [bx, by, bz] = [solid.to[0] - ax, solid.to[1] - ay, solid.to[2] - az]
  const { fromRadius, toRadius } = solid
  const length2 = bx * bx + by * by + bz * bz
  const taper = fromRadius - toRadius
  const slant2 = length2 - taper * taper
  return (x, y, z) => {
    const px = x - ax
    const py = y - ay
    const pz = z - az
    const along = px * bx + py * by + pz * bz
    const beyond = along - length2
    const across2 =
      squared(px * length2 - bx * along) +
      squared(py * length2 - by * along) +
      squared(pz * length2 - bz * along)
    const along2 = along * along * length2
    const beyond2 = beyond * beyond * length2
    const limit = Math.sign(taper) * taper * taper * across2
    if (Math.sign(beyond) * slant2 * beyond2 > limit)
      return Math.sqrt(across2 + beyond2) / length2 - toRadius
    if (Math.sign(along) * slant2 * along2 < limit)
      return Math.sqrt(across2 + along2) / length2 - fromRadius
    return (Math.sqrt((across2 * slant2) / length2) + along * taper) / length2 - fromRadius
  }
}

/** Rows of the matrix that turns room axes into the solid's own. */
const inverseAxes = ([x, y, z, w]: Quat) =>
  [
    [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)],
    [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)],
    [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)],
  ] as const

/** Good near the surface, which is all that is asked of it. Quilez, "Ellipsoid". */
const ellipsoidDistance = (solid: Solid & { kind: 'ellipsoid' }): Distance => {
  const [cx, cy, cz] = solid.centre
  const [rx, ry, rz] = solid.radii
  const [u, v, w] = inverseAxes(solid.rotation)
  return (x, y, z) => {
    const px = x - cx
    const py = y - cy
    const pz = z - cz
    const lx = (u[0] * px + u[1] * py + u[2] * pz) / rx
    const ly = (v[0] * px + v[1] * py + v[2] * pz) / ry
    const lz = (w[0] * px + w[1] * py + w[2] * pz) / rz
    const scaled = Math.sqrt(lx * lx + ly * ly + lz * lz)
    const slope = Math.sqrt(squared(lx / rx) + squared(ly / ry) + squared(lz / rz))
    return slope < 1e-9 ? -Math.min(rx, ry, rz) : (scaled * (scaled - 1)) / slope
  }
}

const bare = (solid: Solid): Distance =>
  solid.kind === 'cone' ? coneDistance(solid) : ellipsoidDistance(solid)

/** Joins two distances, rounding the seam over `width` metres. */
const smoothUnion = (a: number, b: number, width: number) => {
  const overlap = Math.max(width - Math.abs(a - b), 0) / width
  return Math.min(a, b) - (overlap * overlap * width) / 4
}

/** One distance for many solids, grown outwards by `inflateM` and melted together over `blendM`. */
export const union = (solids: readonly Solid[], inflateM: number, blendM: number): Distance => {
  const parts = solids.map(bare)
  return (x, y, z) => {
    let sum = Number.MAX_VALUE
    for (const part of parts) sum = smoothUnion(sum, part(x, y, z), blendM)
    return sum - inflateM
  }
}

/** The distance to each segment's flesh, for binding cloth and skin to bones. */
export const distancesBySegment = (solids: readonly Solid[]): ReadonlyMap<Segment, Distance> => {
  const segments = new Set(solids.map((solid) => solid.segment))
  return new Map(
    [...segments].map((segment) => {
      const parts = solids.filter((solid) => solid.segment === segment).map(bare)
      return [
        segment,
        (x, y, z) => {
          let nearest = Infinity
          for (const part of parts) nearest = Math.min(nearest, part(x, y, z))
          return nearest
        },
      ]
    }),
  )
}

/** A box that holds all solids, `marginM` wider on every side. */
export const boundsOf = (solids: readonly Solid[], marginM: number) => {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  const include = (centre: Vec3, radius: number) =>
    centre.forEach((value, axis) => {
      min[axis] = Math.min(min[axis] ?? Infinity, value - radius - marginM)
      max[axis] = Math.max(max[axis] ?? -Infinity, value + radius + marginM)
    })
  for (const solid of solids) {
    if (solid.kind === 'ellipsoid') include(solid.centre, Math.max(...solid.radii))
    else {
      include(solid.from, solid.fromRadius)
      include(solid.to, solid.toRadius)
    }
  }
  return { min: min as unknown as Vec3, max: max as unknown as Vec3 }
}
