import type { Exercise } from '../../engine/exercise.ts'
import { LANDMARKS, type PairedPart, pairedIndex, SIDES } from '../../engine/landmarks.ts'
import { renamed, swapSides } from '../../engine/swap-sides.ts'
import type { ImagePoint, Trace, TraceFrame } from '../../engine/trace.ts'
import type { SetPlan } from './set-plan.ts'

/**
 * What goes wrong on a floor, and what is to come of it: right, or, where that can't be asked, what is not
 * counted or not judged is said. Never a fault that was not there.
 */
export type Trouble = {
  readonly id: string
  readonly isRight: (exercise: Exercise) => boolean
  /** How the film is shot. */
  readonly plan?: (plan: SetPlan) => SetPlan
  /** What the model makes of it. */
  readonly trace?: (trace: Trace, plan: SetPlan) => Trace
}

type Spoil = (frame: TraceFrame, trace: Trace) => TraceFrame

const eachFrame =
  (spoil: Spoil) =>
  (trace: Trace): Trace => ({ ...trace, frames: trace.frames.map((each) => spoil(each, trace)) })

/** For the last `lastsMs` of every `everyMs`. */
const inBursts =
  (lastsMs: number, everyMs: number, spoil: Spoil): Spoil =>
  (frame, trace) =>
    frame.t % everyMs >= everyMs - lastsMs ? spoil(frame, trace) : frame

const placed = (frame: TraceFrame, place: (point: ImagePoint) => ImagePoint): TraceFrame => ({
  ...frame,
  image: frame.image?.map(place) ?? null,
})

const nobody: Spoil = ({ t }) => ({ t, score: 0, image: null, world: null })

/** Left and right of these parts called by each other's name. */
const exchanging = (parts: readonly PairedPart[]): Spoil => {
  const order = LANDMARKS.map((_, index) => index)
  for (const part of parts) {
    const [left, right] = [pairedIndex('left', part), pairedIndex('right', part)]
    order[left] = right
    order[right] = left
  }
  return (frame) => renamed(frame, order)
}

const mirrored: Spoil = (frame) => {
  const { world } = frame
  const seen = placed(frame, ([x, y, visibility]) => [1 - x, y, visibility])
  return swapSides({ ...seen, world: world?.map(([x, y, z]) => [-x, y, z] as const) ?? null })
}

/** The tracker jumps to another body: this one's landmarks turned, scaled, and somewhere else. */
const someoneElse =
  (scale: number, quarterTurn: boolean): Spoil =>
  (frame, { header: { width, height } }) =>
    placed(frame, ([x, y, visibility]) => {
      const [across, up] = [(x - 0.5) * width, (y - 0.5) * height]
      const [dx, dy] = quarterTurn ? [-up, across] : [across, up]
      return [0.2 + (scale * dx) / width, 0.5 + (scale * dy) / height, visibility]
    })

const meanOf = (image: readonly ImagePoint[], part: PairedPart, axis: 0 | 1): number =>
  SIDES.reduce((sum, side) => sum + image[pairedIndex(side, part)][axis] / 2, 0)

/**
 * The picture ends on the way from the knees (0) to the ankles (1), as they were at first, or beyond them.
 * What is outside, the model still names.
 */
const endingAt =
  (share: number) =>
  (trace: Trace): Trace => {
    const first = trace.frames.find(({ image }) => image)?.image
    if (!first) return trace
    const gap = (axis: 0 | 1) => meanOf(first, 'ankle', axis) - meanOf(first, 'knee', axis)
    const { width, height } = trace.header
    const axis = Math.abs(gap(0)) * width > Math.abs(gap(1)) * height ? 0 : 1
    const edge = meanOf(first, 'knee', axis) + share * gap(axis)
    const isUpper = gap(axis) > 0
    const left = isUpper ? edge : 1 - edge
    const spoil: Spoil = (frame) =>
      placed(frame, (point) => {
        const along = isUpper ? point[axis] / left : 1 - (1 - point[axis]) / left
        return axis === 0 ? [along, point[1], point[2]] : [point[0], along, point[2]]
      })
    const size = axis === 0 ? { width: left * width } : { height: left * height }
    return {
      header: { ...trace.header, ...size },
      frames: trace.frames.map((frame) => spoil(frame, trace)),
    }
  }

/** Out of the room for so long after the first repetition, ms, then on as if nothing had been. */
const away =
  (lastsMs: number) =>
  (trace: Trace, { performance: { reps } }: SetPlan): Trace => {
    const [first, second] = reps
    const leavesMs = second ? (first.endMs + second.startMs) / 2 : first.startMs / 2
    const before = trace.frames.filter(({ t }) => t < leavesMs)
    const after = trace.frames.filter(({ t }) => t >= leavesMs)
    const gone = trace.frames
      .filter(({ t }) => t < lastsMs)
      .map(({ t }) => nobody({ ...trace.frames[0], t: leavesMs + t }, trace))
    return {
      ...trace,
      frames: [...before, ...gone, ...after.map((each) => ({ ...each, t: each.t + lastsMs }))],
    }
  }

const always = () => true
const never = () => false
/** Of who stands or sits nothing tells the floor's direction: the horizon is taken for level. */
const whereFloorIsSeen = ({ gate }: Exercise): boolean => gate.floor !== undefined
/** Seen from the front, a body whose left and right are swapped is one seen from behind. */
const whereOneSideIsNear = ({ position }: Exercise): boolean =>
  position !== 'facing' && position !== 'side-lying'

export const troubles: readonly Trouble[] = [
  {
    id: 'the laptop is tilted by 10 degrees',
    isRight: whereFloorIsSeen,
    plan: (plan) => ({ ...plan, camera: { ...plan.camera, rollDeg: 10 } }),
  },
  {
    id: 'the laptop is tilted by 10 degrees the other way',
    isRight: whereFloorIsSeen,
    plan: (plan) => ({ ...plan, camera: { ...plan.camera, rollDeg: -10 } }),
  },
  {
    id: 'the camera gives 10 pictures a second',
    isRight: always,
    plan: (plan) => ({ ...plan, film: { ...plan.film, fps: 10 } }),
  },
  {
    id: 'the camera mirrors its pictures',
    isRight: always,
    trace: eachFrame(mirrored),
  },
  {
    id: 'left and right are swapped all the time',
    isRight: whereOneSideIsNear,
    trace: eachFrame(swapSides),
  },
  {
    id: 'near and far legs are confused for half a second at a time',
    isRight: never,
    trace: eachFrame(inBursts(500, 3700, exchanging(['knee', 'ankle', 'heel', 'foot_index']))),
  },
  {
    id: 'near and far arms are confused for half a second at a time',
    isRight: never,
    trace: eachFrame(inBursts(500, 3700, exchanging(['elbow', 'wrist']))),
  },
  {
    id: 'the person is not found for a second and a half at a time',
    isRight: never,
    trace: eachFrame(inBursts(1500, 7300, nobody)),
  },
  {
    id: 'the picture ends at the ankles',
    isRight: never,
    trace: endingAt(1.1),
  },
  {
    id: 'the feet are out of the picture',
    isRight: never,
    trace: endingAt(0.6),
  },
  {
    id: 'a dog is taken for the person for a second at a time',
    isRight: never,
    trace: eachFrame(inBursts(1000, 8300, someoneElse(0.35, false))),
  },
  {
    id: 'a second person is taken for the first for two seconds',
    isRight: never,
    trace: eachFrame(inBursts(2000, 11_000, someoneElse(0.9, true))),
  },
  {
    id: 'the person leaves and comes back',
    isRight: never,
    trace: away(8000),
  },
]
