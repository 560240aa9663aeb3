import { bulge, sideArcs, spineArcs } from '../spine-arc.ts'
import type { Body, Skeleton, Vec3 } from '../types.ts'
import { rotate } from '../vector.ts'
import { type Binding, INFLUENCES, JOINTS, jointBone, SEGMENTS } from './binding.ts'

const ARCS = ['lumbar', 'thorax'] as const

/** Bones whose flesh follows the spine's arcs; of limbs that hang on it only the part that is trunk. */
const SPINE_BONES: ReadonlySet<number> = new Set([
  ...ARCS.map((segment) => SEGMENTS.indexOf(segment)),
  ...JOINTS.flatMap(([, child], joint) =>
    child === 'lumbar' || child === 'thorax' ? [jointBone(joint)] : [],
  ),
])

const spineShare = ({ bones, weights }: Binding, vertex: number): number => {
  let share = 0
  for (let slot = vertex * INFLUENCES; slot < (vertex + 1) * INFLUENCES; slot++)
    if (SPINE_BONES.has(bones[slot] as number)) share += weights[slot] as number
  return share
}

/**
 * Bends the trunk along its arcs: bones alone would bend it at the waist only.
 * @param built where the vertices are in the building pose, upright
 */
export const createSpineBend = (
  body: Body,
  built: Float32Array,
  binding: Binding,
  pose: Skeleton,
) => {
  const arcs = ARCS.map((segment) => {
    const lengthM = body.proportions[segment]
    const foot = pose.segments[segment].position[1]
    const vertices: number[] = []
    const bulges: number[] = []
    for (let vertex = 0; vertex < built.length / 3; vertex++) {
      const share = ((built[vertex * 3 + 1] as number) - foot) / lengthM
      const bulgeM = bulge(share, lengthM) * spineShare(binding, vertex)
      if (bulgeM === 0) continue
      vertices.push(vertex)
      bulges.push(bulgeM)
    }
    return { segment, vertices: Uint32Array.from(vertices), bulges: Float32Array.from(bulges) }
  })
  /** After the bones have moved the vertices. */
  return (skeleton: Skeleton, positions: Float32Array) => {
    const flexions = spineArcs(skeleton)
    const sideBends = sideArcs(skeleton)
    for (const { segment, vertices, bulges } of arcs) {
      const off: Vec3 = [-flexions[segment], 0, -sideBends[segment]]
      const [x, y, z] = rotate(skeleton.segments[segment].rotation, off)
      vertices.forEach((vertex, index) => {
        const bulgeM = bulges[index] as number
        ;(positions[vertex * 3] as number) += x * bulgeM
        ;(positions[vertex * 3 + 1] as number) += y * bulgeM
        ;(positions[vertex * 3 + 2] as number) += z * bulgeM
      })
    }
  }
}
