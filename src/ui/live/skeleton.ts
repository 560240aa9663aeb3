import {
  type Landmark,
  landmarkIndex,
  otherSide,
  SIDES,
  type Side,
} from '../../engine/landmarks.ts'
import type { JointState, Report } from '../../engine/report.ts'
import type { Context } from './painting.ts'

type Marks = Pick<Report, 'points' | 'joints' | 'nearSide'>

/**
 * Draws the joints over the picture. The picture may have any colours, so every mark has a dark rim.
 * A joint at fault differs in shape too: well a dot, to notice a ring, to mend a diamond, unseen hollow.
 */
type Brush = {
  readonly context: Context
  readonly width: number
  readonly height: number
  /** One step of line width for this size of picture. */
  readonly unit: number
}

const COLOURS: Readonly<Record<JointState, string>> = {
  ok: '#7fd6b0',
  warn: '#f4bd55',
  fault: '#ff8a75',
  unseen: '#c9d3cf',
}
const RIM = '#0f1c1a'
const DOT = '#ffffff'

const LIMBS = [
  ['ear', 'shoulder'],
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
  ['shoulder', 'hip'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['ankle', 'heel'],
  ['heel', 'foot_index'],
] as const
const PARTS = ['ear', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'foot_index'] as const

const stateOf = (marks: Marks, name: Landmark): JointState => marks.joints[name] ?? 'ok'

const WORST: readonly JointState[] = ['fault', 'warn', 'unseen', 'ok']
/** A limb shows what its two ends share; a fault of one joint alone stays at the joint. */
const limbState = (a: JointState, b: JointState): JointState => {
  if (a === 'unseen' || b === 'unseen') return 'unseen'
  return WORST.findLast((state) => state === a || state === b) ?? 'ok'
}

const pointOf = (marks: Marks, brush: Brush, name: Landmark): readonly [number, number] | null => {
  const point = marks.points?.[landmarkIndex[name]]
  return point ? [point[0] * brush.width, point[1] * brush.height] : null
}

const drawLimbs = (brush: Brush, marks: Marks, side: Side, near: boolean): void => {
  const { context, unit } = brush
  for (const [from, to] of LIMBS) {
    const [a, b]: [Landmark, Landmark] = [`${side}_${from}`, `${side}_${to}`]
    const [start, end] = [pointOf(marks, brush, a), pointOf(marks, brush, b)]
    const state = limbState(stateOf(marks, a), stateOf(marks, b))
    if (!start || !end || (state === 'unseen' && !near)) continue
    context.setLineDash(state === 'unseen' ? [unit * 2, unit * 3] : [])
    for (const [colour, thickness] of [
      [RIM, near ? 3.4 : 2.4],
      [COLOURS[state], near ? 2.2 : 1.2],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = thickness * unit
      context.beginPath()
      context.moveTo(...start)
      context.lineTo(...end)
      context.stroke()
    }
  }
  context.setLineDash([])
}

const diamond = (context: Context, x: number, y: number, r: number): void => {
  context.moveTo(x, y - r)
  context.lineTo(x + r, y)
  context.lineTo(x, y + r)
  context.lineTo(x - r, y)
  context.closePath()
}

/** Radius in units, by state. */
const RADII: Readonly<Record<JointState, number>> = { ok: 2.2, warn: 4.6, fault: 6.6, unseen: 1.8 }

const drawJoint = (brush: Brush, marks: Marks, name: Landmark): void => {
  const at = pointOf(marks, brush, name)
  if (!at) return
  const { context, unit } = brush
  const state = stateOf(marks, name)
  const r = RADII[state] * unit
  context.beginPath()
  if (state === 'fault') diamond(context, ...at, r)
  else context.arc(...at, r, 0, 2 * Math.PI)
  context.fillStyle = state === 'ok' ? DOT : COLOURS[state]
  context.strokeStyle = RIM
  context.lineWidth = (state === 'ok' ? 0.8 : 1.4) * unit
  if (state !== 'unseen') context.fill()
  context.stroke()
}

const joints = (side: Side): Landmark[] => PARTS.map((part): Landmark => `${side}_${part}`)

/** A 240th of the picture's height; on small screens more, or nobody would see the lines. */
const STEPS = 240
const LEAST_CSS_PX = 1.4

/**
 * Clears the canvas and draws what is known of the body.
 * @param shownScale CSS pixels per pixel of the canvas
 */
export const drawSkeleton = (context: Context, marks: Marks | null, shownScale: number): void => {
  const { width, height } = context.canvas
  context.clearRect(0, 0, width, height)
  if (!marks?.points) return
  const unit = Math.max(height / STEPS, LEAST_CSS_PX / shownScale)
  const brush: Brush = { context, width, height, unit }
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const near = marks.nearSide
  const order: readonly Side[] = near ? [otherSide(near), near] : SIDES
  for (const side of order) drawLimbs(brush, marks, side, near === null || side === near)
  const shown = near ? joints(near) : SIDES.flatMap(joints)
  const faulty = SIDES.flatMap(joints).filter((name) =>
    ['warn', 'fault'].includes(stateOf(marks, name)),
  )
  for (const name of new Set([...shown, ...faulty])) drawJoint(brush, marks, name)
}
