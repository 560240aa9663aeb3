import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  Quaternion,
  Vector3,
} from 'three'
import type { Body, Skeleton } from '../types.ts'
import { type Binding, bind, bindRigidly } from './binding.ts'
import { type Workbench, workbenchFor } from './building-pose.ts'
import { cutAlong } from './cloth-edge.ts'
import { features } from './features.ts'
import { createSkinning } from './skinning.ts'
import { boundsOf, distancesBySegment, union } from './solids.ts'
import { createSpineBend } from './spine-bend.ts'
import { polygonise, type Surface } from './surface-nets.ts'
import { allFlesh, pieces } from './wardrobe.ts'

type Part = Surface & Binding & { readonly colour: string }

const HEAD = 'head'

const clothAndSkin = (body: Body, bench: Workbench): readonly Part[] => {
  const distances = distancesBySegment(allFlesh(body, bench))
  return pieces(body, bench).map(({ solids, inflateM, blendM, edges, cellM, colour, stiffOn }) => {
    const box = boundsOf(solids, inflateM + blendM / 2 + cellM)
    const whole = polygonise(union(solids, inflateM, blendM), box, cellM)
    const surface = edges.reduce((rest, edge) => cutAlong(rest, edge, distances), whole)
    const { positions } = surface
    const binding = stiffOn ? bindRigidly(positions, stiffOn) : bind(positions, distances)
    return { ...surface, ...binding, colour }
  })
}

const faceParts = (body: Body, bench: Workbench): readonly Part[] => {
  const { position, rotation } = bench.skeleton.segments[HEAD]
  const toRoom = new Matrix4().compose(
    new Vector3(...position),
    new Quaternion(...rotation),
    new Vector3(1, 1, 1),
  )
  return features(body, bench).map(({ geometry, colour }) => {
    geometry.applyMatrix4(toRoom)
    const positions = geometry.getAttribute('position').array as Float32Array
    const normals = geometry.getAttribute('normal').array as Float32Array
    const indices = Uint32Array.from(geometry.getIndex()?.array ?? [])
    geometry.dispose()
    return { positions, normals, indices, ...bindRigidly(positions, HEAD), colour }
  })
}

const joined = <T extends Float32Array | Uint16Array>(into: T, lists: readonly T[]): T => {
  let at = 0
  for (const list of lists) {
    into.set(list, at)
    at += list.length
  }
  return into
}

/** All parts as one, so that a frame is two draw calls: one for the shadow, one for the picture. */
const merge = (parts: readonly Part[]) => {
  const counts = parts.map(({ positions }) => positions.length / 3)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const starts = counts.map((_, part) => counts.slice(0, part).reduce((sum, n) => sum + n, 0))
  const indices = parts.flatMap((part, number) =>
    Array.from(part.indices, (vertex) => vertex + (starts[number] ?? 0)),
  )
  const colours = parts.flatMap(({ colour }, number) => {
    const { r, g, b } = new Color(colour)
    return Array.from({ length: counts[number] ?? 0 }, () => [r, g, b])
  })
  return {
    positions: joined(
      new Float32Array(total * 3),
      parts.map(({ positions }) => positions),
    ),
    normals: joined(
      new Float32Array(total * 3),
      parts.map(({ normals }) => normals),
    ),
    bones: joined(
      new Uint16Array(total * 4),
      parts.map(({ bones }) => bones),
    ),
    weights: joined(
      new Float32Array(total * 4),
      parts.map(({ weights }) => weights),
    ),
    colours: Float32Array.from(colours.flat()),
    indices: Uint32Array.from(indices),
  }
}

export type Figure = {
  readonly mesh: Mesh
  /** Moves the body into this posture. */
  readonly pose: (skeleton: Skeleton) => void
  readonly dispose: () => void
}

/** Builds a body once (some tenths of a second); it is then only moved. */
export const createFigure = (body: Body): Figure => {
  const bench = workbenchFor(body)
  const built = merge([...clothAndSkin(body, bench), ...faceParts(body, bench)])
  const moved = { positions: built.positions.slice(), normals: built.normals.slice() }
  const position = new BufferAttribute(moved.positions, 3).setUsage(DynamicDrawUsage)
  const normal = new BufferAttribute(moved.normals, 3).setUsage(DynamicDrawUsage)
  const geometry = new BufferGeometry()
    .setAttribute('position', position)
    .setAttribute('normal', normal)
    .setAttribute('color', new BufferAttribute(built.colours, 3))
    .setIndex(new BufferAttribute(built.indices, 1))
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide })
  const mesh = new Mesh(geometry, material)
  mesh.castShadow = mesh.receiveShadow = true
  mesh.frustumCulled = false
  const skin = createSkinning(built, built, bench.skeleton, moved)
  const bend = createSpineBend(body, built.positions, built, bench.skeleton)
  return {
    mesh,
    pose: (skeleton) => {
      skin(skeleton)
      bend(skeleton, moved.positions)
      position.needsUpdate = normal.needsUpdate = true
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}
