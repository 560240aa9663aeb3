import {
  LANDMARKS,
  type PairedPart,
  pairedIndex,
  SIDES,
  type Side,
} from '../../engine/landmarks.ts'

/** x and y, y down; of 33 landmarks in BlazePose's order. */
export type Points = readonly (readonly [x: number, y: number])[]

type Spot = { readonly x: number; readonly y: number }

/** A bone of the near side, of the far one, or of a body that shows both sides alike. */
export type Bone = { readonly from: Spot; readonly to: Spot; readonly isFar: boolean }

/** A body as lines, in trunk lengths; its middle is 0, 0. */
export type StickFigure = {
  readonly bones: readonly Bone[]
  readonly head: Spot
  readonly marks: readonly Spot[]
  readonly width: number
  readonly height: number
}

/** From joint to joint of one side. */
export const BONES: readonly (readonly [PairedPart, PairedPart])[] = [
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
  ['shoulder', 'hip'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['ankle', 'foot_index'],
]

const at = (points: Points, side: Side, part: PairedPart): Spot => {
  const [x, y] = points[pairedIndex(side, part)] ?? [0, 0]
  return { x, y }
}

const between = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)

/** A trunk's length; of one that points at the lens the shoulders' width, which is less than it is. */
export const trunkOf = (points: Points): number =>
  Math.max(
    ...SIDES.map((side) => apart(at(points, side, 'shoulder'), at(points, side, 'hip'))),
    apart(at(points, 'left', 'shoulder'), at(points, 'right', 'shoulder')),
    1e-6,
  )

/** The middle of the hips. */
export const hipsOf = (points: Points): Spot =>
  between(at(points, 'left', 'hip'), at(points, 'right', 'hip'))

/** In trunk lengths from the middle of the hips: bodies of any size, anywhere in any picture, compare. */
export const inTrunks = (points: Points): Points => {
  const trunk = trunkOf(points)
  const hips = hipsOf(points)
  return points.map(([x, y]) => [(x - hips.x) / trunk, (y - hips.y) / trunk] as const)
}

/** How far a head's middle reaches, trunk lengths. */
export const HEAD = 0.2

/**
 * @param points in any unit that is the same across and down
 * @param marked joints that matter
 * @param near the side that is drawn in front; null: both alike
 */
export const stickFigure = (
  points: Points,
  marked: readonly { readonly side: Side; readonly part: PairedPart }[],
  near: Side | null,
): StickFigure => {
  const own = inTrunks(points)
  const head = between(at(own, 'left', 'ear'), at(own, 'right', 'ear'))
  const used = SIDES.flatMap((side) =>
    [...new Set(BONES.flat())].map((part) => at(own, side, part)),
  )
  const xs = [...used.map(({ x }) => x), head.x - HEAD, head.x + HEAD]
  const ys = [...used.map(({ y }) => y), head.y - HEAD, head.y + HEAD]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const centred = ({ x, y }: Spot): Spot => ({ x: x - middle.x, y: y - middle.y })
  const order = near === 'left' ? SIDES.toReversed() : SIDES
  const across = (['shoulder', 'hip'] as const).map((part) => ({
    from: centred(at(own, 'left', part)),
    to: centred(at(own, 'right', part)),
    isFar: true,
  }))
  const shoulders = between(at(own, 'left', 'shoulder'), at(own, 'right', 'shoulder'))
  return {
    bones: [
      ...across,
      { from: centred(shoulders), to: centred(head), isFar: false },
      ...order.flatMap((side) =>
        BONES.map(([a, b]) => ({
          from: centred(at(own, side, a)),
          to: centred(at(own, side, b)),
          isFar: near !== null && side !== near,
        })),
      ),
    ],
    head: centred(head),
    marks: marked.map(({ side, part }) => centred(at(own, side, part))),
    width: right - left,
    height: bottom - top,
  }
}

/** Landmarks that a body's pose is told by; a face and fingers tell little. */
const TELLING = LANDMARKS.map((_, index) => index).filter((index) =>
  SIDES.some((side) => BONES.flat().some((part) => pairedIndex(side, part) === index)),
)

/** How far two poses are from each other: the mean distance of their joints, trunk lengths. */
export const poseDistance = (a: Points, b: Points): number => {
  const [mine, theirs] = [inTrunks(a), inTrunks(b)]
  const distances = TELLING.map((index) => {
    const [p, q] = [mine[index] ?? [0, 0], theirs[index] ?? [0, 0]]
    return Math.hypot(p[0] - q[0], p[1] - q[1])
  })
  return distances.reduce((sum, each) => sum + each, 0) / distances.length
}
