import type { Exercise } from './exercise.ts'
import { type Body, pointAt } from './landmark-filter.ts'
import { LANDMARKS, pairedIndex, SIDES, type Side } from './landmarks.ts'
import { type Consensus, type Extent, floorDirection, levelled } from './orientation.ts'
import { isAslant, slantOf } from './slant.ts'
import { median } from './statistics.ts'
import type { View } from './trace.ts'
import { type Bone, measureBones } from './visibility.ts'

/** How body and camera stand to each other; fixed when a set begins. */
export type Setting = {
  readonly near: Side
  readonly view: View | null
  readonly trunkPx: number
  readonly floorDeg: number
  readonly bearingDeg: number
  readonly bones: readonly Bone[] | null
}

export const copyBody = (body: Body): Body => ({ ...body, points: body.points.slice() })

/** Before the set: floor and trunk as they are seen now. */
export const provisional = ({ near, view }: Consensus, extent: Extent): Setting => ({
  near,
  view,
  ...extent,
  bones: null,
})

const trunkLength = (body: Body, near: Side): number => {
  const shoulder = pointAt(body, pairedIndex(near, 'shoulder'))
  const hip = pointAt(body, pairedIndex(near, 'hip'))
  return Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y)
}

/** Of who bends to a side, one side of the trunk grows shorter as the other grows longer. */
const middleLength = (body: Body): number => {
  const [left, right] = SIDES.map((side) => {
    const shoulder = pointAt(body, pairedIndex(side, 'shoulder'))
    const hip = pointAt(body, pairedIndex(side, 'hip'))
    return { x: shoulder.x - hip.x, y: shoulder.y - hip.y }
  })
  return Math.hypot(left.x + right.x, left.y + right.y) / 2
}

const medianBody = (bodies: readonly Body[]): Float64Array =>
  Float64Array.from({ length: 2 * LANDMARKS.length }, (_, i) =>
    median(bodies.map((body) => body.points[i])),
  )

/**
 * Who does one side and then the other in one setting turns limbs to the lens and away, as who is seen aslant:
 * bones look longer and shorter.
 */
const changesSides = ({ movement }: Exercise): boolean =>
  movement.kind === 'cycles' && movement.side !== undefined

/** From bodies at rest in the start pose, at least one. */
export const settleSetting = (
  exercise: Exercise,
  bodies: readonly Body[],
  near: Side,
  view: View | null,
): Setting => {
  const aslant = isAslant(exercise)
  const slants = bodies.map((body) => slantOf(body, near))
  const lengthOf = (body: Body): number =>
    exercise.position === 'facing' ? middleLength(body) : trunkLength(body, near)
  const trunks = bodies.map((body, i) => (aslant ? slants[i].trunkPx : lengthOf(body)))
  const trunkPx = Math.max(median(trunks), 1)
  const floor = median(bodies.map((body) => floorDirection(exercise, body, near)))
  return {
    near,
    view,
    trunkPx,
    floorDeg: levelled(floor),
    bearingDeg: median(slants.map(({ bearingDeg }) => bearingDeg)),
    bones: aslant || changesSides(exercise) ? null : measureBones(medianBody(bodies), trunkPx),
  }
}
