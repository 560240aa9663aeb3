import type { Vec3 } from '../types.ts'
import type { Distance } from './solids.ts'

export type Surface = {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly indices: Uint32Array
}

type Lattice = {
  readonly size: Vec3
  readonly min: Vec3
  readonly cellM: number
  readonly values: Float32Array
}

const BLOCK = 4
/** Distances of blended ellipsoids are not exact far off; a block is skipped only well clear of them. */
const SKIP_MARGIN = 2.5

/** Distances at every lattice point; blocks far from the surface get their centre's, unmeasured inside. */
const sample = (
  distance: Distance,
  box: { readonly min: Vec3; readonly max: Vec3 },
  cellM: number,
): Lattice => {
  const count = (axis: 0 | 1 | 2) => Math.ceil((box.max[axis] - box.min[axis]) / cellM) + 2
  const [nx, ny, nz] = [count(0), count(1), count(2)]
  const [x0, y0, z0] = box.min
  const values = new Float32Array(nx * ny * nz)
  const reach = BLOCK * cellM * SKIP_MARGIN * 0.5 * Math.sqrt(3)
  for (let bz = 0; bz < nz; bz += BLOCK)
    for (let by = 0; by < ny; by += BLOCK)
      for (let bx = 0; bx < nx; bx += BLOCK) {
        const half = (BLOCK - 1) / 2
        const centre = distance(
          x0 + (bx + half) * cellM,
          y0 + (by + half) * cellM,
          z0 + (bz + half) * cellM,
        )
        const far = Math.abs(centre) > reach
        for (let z = bz; z < Math.min(bz + BLOCK, nz); z++)
          for (let y = by; y < Math.min(by + BLOCK, ny); y++)
            for (let x = bx; x < Math.min(bx + BLOCK, nx); x++)
              values[x + nx * (y + ny * z)] = far
                ? centre
                : distance(x0 + x * cellM, y0 + y * cellM, z0 + z * cellM)
      }
  return { size: [nx, ny, nz], min: box.min, cellM, values }
}

/** The twelve edges of a cell as pairs of corner numbers (bit 0 is x, 1 is y, 2 is z). */
const EDGES = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((corner) =>
  [1, 2, 4].filter((bit) => !(corner & bit)).map((bit) => [corner, corner | bit] as const),
)

/** Mean of the points where a cell's edges cross the surface, in cells; null where none does. */
const crossing = (corners: Float32Array): Vec3 | null => {
  let [x, y, z, found] = [0, 0, 0, 0]
  for (const [a, b] of EDGES) {
    const [from, to] = [corners[a] ?? 0, corners[b] ?? 0]
    if (from < 0 === to < 0) continue
    const share = from / (from - to)
    const step = a ^ b
    x += (a & 1) + (step === 1 ? share : 0)
    y += ((a >> 1) & 1) + (step === 2 ? share : 0)
    z += ((a >> 2) & 1) + (step === 4 ? share : 0)
    found++
  }
  return found === 0 ? null : [x / found, y / found, z / found]
}

/** Moves a point onto the surface, writes it and the outward normal there. */
const settle = (
  distance: Distance,
  cellM: number,
  point: Vec3,
  into: number[],
  normals: number[],
) => {
  let [x, y, z] = point
  const h = cellM * 0.25
  const reach = cellM * 0.3
  for (let step = 0; ; step++) {
    const gx = distance(x + h, y, z) - distance(x - h, y, z)
    const gy = distance(x, y + h, z) - distance(x, y - h, z)
    const gz = distance(x, y, z + h) - distance(x, y, z - h)
    const length = Math.hypot(gx, gy, gz) || 1
    if (step === 1) {
      normals.push(gx / length, gy / length, gz / length)
      into.push(x, y, z)
      return
    }
    const slope = Math.max(length / (2 * h), 0.5)
    const move = Math.max(-reach, Math.min(reach, distance(x, y, z) / slope)) / length
    x -= gx * move
    y -= gy * move
    z -= gz * move
  }
}

/**
 * The surface where `distance` is zero, as triangles with smooth normals: one vertex in every cell
 * that the surface crosses (naive surface nets, Gibson 1998), settled onto the surface.
 */
export const polygonise = (
  distance: Distance,
  box: { readonly min: Vec3; readonly max: Vec3 },
  cellM: number,
): Surface => {
  const { size, values } = sample(distance, box, cellM)
  const [nx, ny, nz] = size
  const strides = [1, nx, nx * ny] as const
  const vertexOf = new Int32Array(values.length).fill(-1)
  const positions: number[] = []
  const normals: number[] = []
  const corners = new Float32Array(8)
  for (let z = 0; z < nz - 1; z++)
    for (let y = 0; y < ny - 1; y++)
      for (let x = 0; x < nx - 1; x++) {
        const at = x + strides[1] * y + strides[2] * z
        for (let corner = 0; corner < 8; corner++)
          corners[corner] =
            values[
              at + (corner & 1) + strides[1] * ((corner >> 1) & 1) + strides[2] * (corner >> 2)
            ] ?? 0
        const inside = crossing(corners)
        if (!inside) continue
        vertexOf[at] = positions.length / 3
        const point: Vec3 = [
          box.min[0] + (x + inside[0]) * cellM,
          box.min[1] + (y + inside[1]) * cellM,
          box.min[2] + (z + inside[2]) * cellM,
        ]
        settle(distance, cellM, point, positions, normals)
      }
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: quads(size, values, vertexOf),
  }
}

/**
 * Two triangles for every lattice edge that crosses the surface, turned outwards. The box is at
 * least a cell wider than the surface, so every such edge has its four cells around it.
 */
const quads = ([nx, ny, nz]: Vec3, values: Float32Array, vertexOf: Int32Array): Uint32Array => {
  const strides = [1, nx, nx * ny] as const
  const indices: number[] = []
  for (let z = 0; z < nz - 1; z++)
    for (let y = 0; y < ny - 1; y++)
      for (let x = 0; x < nx - 1; x++) {
        const at = x + strides[1] * y + strides[2] * z
        const inside = (values[at] ?? 0) < 0
        for (const axis of [0, 1, 2] as const) {
          if (inside === (values[at + strides[axis]] ?? 0) < 0) continue
          const u = strides[((axis + 1) % 3) as 0 | 1 | 2]
          const v = strides[((axis + 2) % 3) as 0 | 1 | 2]
          const ring = [at - u - v, at - v, at, at - u].map((cell) => vertexOf[cell] ?? -1)
          const [a, b, c, d] = (inside ? ring : ring.reverse()) as [number, number, number, number]
          if (Math.min(a, b, c, d) >= 0) indices.push(a, b, c, a, c, d)
        }
      }
  return new Uint32Array(indices)
}
