import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Skeleton } from '../types.ts'
import { type Binding, boneCount, INFLUENCES, JOINTS, jointBone, SEGMENTS } from './binding.ts'

const ONE = new Vector3(1, 1, 1)
const JOINT_ENDS = JOINTS.map((joint) => joint.map((segment) => SEGMENTS.indexOf(segment)))

/** Where every bone is in this posture; bones at joints turn half as far as their child. */
const createBones = () => {
  const bones = Array.from({ length: boneCount }, () => new Matrix4())
  const turns = SEGMENTS.map(() => new Quaternion())
  const position = new Vector3()
  const halfway = new Quaternion()
  const place = ({ segments }: Skeleton) => {
    SEGMENTS.forEach((segment, index) => {
      const turn = (turns[index] as Quaternion).fromArray(segments[segment].rotation)
      bones[index]?.compose(position.fromArray(segments[segment].position), turn, ONE)
    })
    JOINTS.forEach(([, child], joint) => {
      const [parent = 0, own = 0] = JOINT_ENDS[joint] ?? []
      halfway.copy(turns[parent] as Quaternion).slerp(turns[own] as Quaternion, 0.5)
      bones[jointBone(joint)]?.compose(position.fromArray(segments[child].position), halfway, ONE)
    })
  }
  return { bones, place }
}

type Shape = { readonly positions: Float32Array; readonly normals: Float32Array }

/**
 * Moves a body's vertices from the building pose into any posture (linear blend skinning).
 * Done here and not in a shader: it takes about a millisecond, and a software renderer,
 * which films are drawn with, would take tens. Nothing is allocated.
 */
export const createSkinning = (built: Shape, binding: Binding, pose: Skeleton, into: Shape) => {
  const { bones, place } = createBones()
  place(pose)
  const fromBuilt = bones.map((bone) => bone.clone().invert())
  const moves = new Float32Array(boneCount * 16)
  const move = new Matrix4()
  const blend = new Float32Array(12)

  const gather = (vertex: number) => {
    blend.fill(0)
    for (let slot = vertex * INFLUENCES; slot < (vertex + 1) * INFLUENCES; slot++) {
      const weight = binding.weights[slot] as number
      if (weight === 0) break
      const bone = (binding.bones[slot] as number) * 16
      for (let column = 0; column < 4; column++)
        for (let row = 0; row < 3; row++)
          (blend[column * 3 + row] as number) += weight * (moves[bone + column * 4 + row] as number)
    }
  }

  return (skeleton: Skeleton) => {
    place(skeleton)
    bones.forEach((bone, index) => {
      move.multiplyMatrices(bone, fromBuilt[index] as Matrix4).toArray(moves, index * 16)
    })
    for (let at = 0, vertex = 0; at < built.positions.length; at += 3, vertex++) {
      gather(vertex)
      const px = built.positions[at] as number
      const py = built.positions[at + 1] as number
      const pz = built.positions[at + 2] as number
      const nx = built.normals[at] as number
      const ny = built.normals[at + 1] as number
      const nz = built.normals[at + 2] as number
      for (let row = 0; row < 3; row++) {
        const [x, y, z] = [blend[row] as number, blend[3 + row] as number, blend[6 + row] as number]
        into.positions[at + row] = x * px + y * py + z * pz + (blend[9 + row] as number)
        into.normals[at + row] = x * nx + y * ny + z * nz
      }
    }
  }
}
