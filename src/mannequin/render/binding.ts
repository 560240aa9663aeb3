import type { Segment } from '../types.ts'
import type { Distance } from './solids.ts'

/** Neighbours in the body: flesh between them bends, flesh of others never mixes. */
export const JOINTS: readonly (readonly [parent: Segment, child: Segment])[] = [
  ['pelvis', 'lumbar'],
  ['lumbar', 'thorax'],
  ['thorax', 'neck'],
  ['neck', 'head'],
  ...(['left', 'right'] as const).flatMap((side): [Segment, Segment][] => [
    ['pelvis', `${side}_thigh`],
    [`${side}_thigh`, `${side}_shank`],
    [`${side}_shank`, `${side}_foot`],
    ['thorax', `${side}_upper_arm`],
    [`${side}_upper_arm`, `${side}_forearm`],
    [`${side}_forearm`, `${side}_hand`],
  ]),
]

export const SEGMENTS: readonly Segment[] = ['pelvis', ...JOINTS.map(([, child]) => child)]

/** Bones are the segments, then one at every joint that turns half as far as its child. */
export const boneCount = SEGMENTS.length + JOINTS.length
export const jointBone = (joint: number) => SEGMENTS.length + joint

export const INFLUENCES = 4
/** A bone that pulls this little against the nearest is left out. */
const NEGLIGIBLE_PULL = 0.02

/** How far, in metres, a neighbour's pull reaches into a segment: soft along the spine, firm in limbs. */
const SPINE_REACH_M = 0.045
const LIMB_REACH_M = 0.014
const isSpine = (segment: Segment) =>
  segment === 'pelvis' || segment === 'lumbar' || segment === 'thorax'

const parents = JOINTS.map(([parent]) => SEGMENTS.indexOf(parent))
const children = JOINTS.map(([, child]) => SEGMENTS.indexOf(child))

/** Pull of every segment at a point, from how deep it lies in each one's flesh; the nearest has 1. */
const measurePulls = (
  distances: readonly Distance[],
  x: number,
  y: number,
  z: number,
  into: Float64Array,
) => {
  let nearest = 0
  distances.forEach((distance, index) => {
    into[index] = distance(x, y, z)
    if ((into[index] ?? 0) < (into[nearest] ?? 0)) nearest = index
  })
  const ownDepth = into[nearest] ?? 0
  const inSpine = isSpine(SEGMENTS[nearest] as Segment)
  SEGMENTS.forEach((segment, index) => {
    const reach = inSpine && isSpine(segment) ? SPINE_REACH_M : LIMB_REACH_M
    into[index] = Math.exp((ownDepth - (into[index] ?? 0)) / reach)
  })
}

/**
 * Hands the pull that two neighbours share to the bone at their joint, which turns half as far:
 * a bent knee then keeps its girth, where mixing two turned bones would pinch it.
 */
const shareWithJoints = (pulls: Float64Array) => {
  for (let joint = 0; joint < JOINTS.length; joint++) {
    const [parent, child] = [parents[joint] ?? 0, children[joint] ?? 0]
    const common = Math.min(pulls[parent] ?? 0, pulls[child] ?? 0)
    pulls[parent] = (pulls[parent] ?? 0) - common
    pulls[child] = (pulls[child] ?? 0) - common
    pulls[jointBone(joint)] = 2 * common
  }
}

export type Binding = { readonly bones: Uint16Array; readonly weights: Float32Array }

/** Writes the strongest pulls as weights that sum to 1; spends `pulls`. */
const keepStrongest = (pulls: Float64Array, { bones, weights }: Binding, vertex: number) => {
  const first = vertex * INFLUENCES
  let sum = 0
  for (let slot = first; slot < first + INFLUENCES; slot++) {
    let strongest = 0
    for (let bone = 1; bone < pulls.length; bone++)
      if ((pulls[bone] ?? 0) > (pulls[strongest] ?? 0)) strongest = bone
    const pull = pulls[strongest] ?? 0
    if (slot > first && pull < NEGLIGIBLE_PULL) break
    bones[slot] = strongest
    weights[slot] = pull
    sum += pull
    pulls[strongest] = 0
  }
  for (let slot = first; slot < first + INFLUENCES; slot++)
    weights[slot] = (weights[slot] ?? 0) / sum
}

const emptyBinding = (vertices: number): Binding => ({
  bones: new Uint16Array(vertices * INFLUENCES),
  weights: new Float32Array(vertices * INFLUENCES),
})

/** Which bones move each vertex, and how strongly: the four strongest, summing to 1. */
export const bind = (
  positions: Float32Array,
  distances: ReadonlyMap<Segment, Distance>,
): Binding => {
  const vertices = positions.length / 3
  const binding = emptyBinding(vertices)
  const pulls = new Float64Array(boneCount)
  const inOrder = SEGMENTS.map((segment) => distances.get(segment) ?? (() => Infinity))
  for (let vertex = 0; vertex < vertices; vertex++) {
    const [x = 0, y = 0, z = 0] = positions.subarray(vertex * 3, vertex * 3 + 3)
    measurePulls(inOrder, x, y, z, pulls)
    shareWithJoints(pulls)
    keepStrongest(pulls, binding, vertex)
  }
  return binding
}

/** Everything on one bone: eyes and brows on the head. */
export const bindRigidly = (positions: Float32Array, segment: Segment): Binding => {
  const binding = emptyBinding(positions.length / 3)
  for (let slot = 0; slot < binding.bones.length; slot += INFLUENCES) {
    binding.bones[slot] = SEGMENTS.indexOf(segment)
    binding.weights[slot] = 1
  }
  return binding
}
