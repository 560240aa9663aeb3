import type { Exercise } from './exercise.ts'
import { SIDES, type Side } from './landmarks.ts'
import { towardsTop } from './lanes.ts'
import type { MeasureTable } from './measures.ts'
import type { RepMovement } from './movement.ts'
import type { Sample } from './samples.ts'
import { signalColumn } from './signal.ts'
import { median, quantile } from './statistics.ts'

/** Frames within so many degrees of the lowest position taken are rest, or fewer where that is still movement. */
const REST_BAND_DEG = 6
/** The lowest position: not the very lowest frame, which may be a slip of the model. */
const LOWEST = 0.05
/** Seen whole, each limb that may move, in so many frames at least, these alone tell where it lies. */
const WHOLE_SHARE = 0.2
/** A still beginning that is not at an end of the movement lasts so long, ms, */
const STILL_MS = 1000
/** and one that may be anywhere as long as live, where the gate waits for it. */
const STILL_ANYWHERE_MS = 1500
/** Of a range, the part around its middle in which a two-way movement may rest. */
const MIDDLE = [0.25, 0.75] as const

type Posed = { readonly sample: Sample }

/** Where a person rests. Assumed: it was not seen, what lies between the ends is taken for it. */
type Rest<Each> = { readonly frames: readonly Each[]; readonly isAssumed: boolean }

const seen = <Each>(frames: readonly Each[]): Rest<Each> => ({ frames, isAssumed: false })

const beginningOf = <Each extends Posed>(posed: readonly Each[], ms: number): readonly Each[] =>
  posed.filter(({ sample }) => sample.t - posed[0].sample.t <= ms)

/** Of what a recording shows in the start pose, where the person rests. */
export const restOf = <Each extends Posed>(
  posed: readonly Each[],
  { movement, gate }: Exercise,
  table: MeasureTable,
  near: Side,
): Rest<Each> => {
  if (movement.kind === 'hold') return seen(posed)
  // As live, where the gate waits for it: what lifts with every breath lifts for half of the time.
  if (movement.kind === 'paced') return seen(beginningOf(posed, STILL_ANYWHERE_MS))
  const signalOf = ({ sample }: Posed) => sample.values[signalColumn(movement.primary, table, near)]
  if (movement.kind === 'cycles') return middleOf(posed, signalOf, movement.turn)
  if (movement.lanes !== 'signs') {
    return seen(lowestOf(posed, movement, table, near, gate.floor === undefined))
  }
  // To both sides of where it rests, which a lens that stands askew shows off zero.
  const { frames, isAssumed } = middleOf(posed, signalOf, movement.enter)
  const level = median(frames.map(signalOf))
  return {
    frames: posed.filter((each) => Math.abs(signalOf(each) - level) <= movement.exit / 2),
    isAssumed,
  }
}

/** How far the primary signal of each limb that may move is towards its top. */
const signalsOf = (
  movement: RepMovement,
  table: MeasureTable,
  { values }: Sample,
  near: Side,
): readonly number[] => {
  const of = (side: Side): number =>
    towardsTop(movement) * values[signalColumn(movement.primary, table, side)]
  return movement.lanes === 'near' ? [of(near)] : SIDES.map(of)
}

const isKnown = (value: number): boolean => !Number.isNaN(value)

/**
 * What lies lowest: there the person rests. `eachOwn`: each limb from its own lowest. Where the floor is told by
 * a limb, one that lifts tilts it, and the other looks lower than it ever lies: there both are taken as they are.
 */
const lowestOf = <Each extends Posed>(
  posed: readonly Each[],
  movement: RepMovement,
  table: MeasureTable,
  near: Side,
  eachOwn: boolean,
): readonly Each[] => {
  const all = posed.map((frame) => ({
    frame,
    signals: signalsOf(movement, table, frame.sample, near),
  }))
  // Of a limb that is not seen it isn't known whether it rests: it may be up, and lower the other one's signal.
  const whole = all.filter(({ signals }) => signals.every(isKnown))
  const told = whole.length >= WHOLE_SHARE * all.length ? whole : all
  const lows = told[0].signals.map((_, limb) =>
    eachOwn ? quantile(told.map(({ signals }) => signals[limb]).filter(isKnown), LOWEST) : 0,
  )
  const heights = told.map(({ signals }) =>
    Math.max(...signals.map((signal, limb) => signal - lows[limb]).filter(isKnown)),
  )
  const highest = quantile(heights, LOWEST) + Math.min(REST_BAND_DEG, movement.exit)
  const low = told.filter((_, index) => heights[index] <= highest)
  const lowWhole = low.filter(({ signals }) => signals.every(isKnown))
  return (lowWhole.length > 0 ? lowWhole : low).map(({ frame }) => frame)
}

/**
 * A movement to both sides has no lowest place. A recording that begins still began at rest, unless it is
 * soon over and at one of the ends; otherwise rest is taken to be in the middle of the range.
 */
const middleOf = <Each extends Posed>(
  posed: readonly Each[],
  signalOf: (each: Posed) => number,
  turn: number,
): Rest<Each> => {
  const values = posed.map(signalOf)
  const [low, high] = [quantile(values, LOWEST), quantile(values, 1 - LOWEST)]
  const place = (share: number) => low + share * (high - low)
  const beginning = (ms: number): { frames: readonly Each[]; level: number; isStill: boolean } => {
    const frames = beginningOf(posed, ms)
    const level = median(frames.map(signalOf))
    return {
      frames,
      level,
      isStill: frames.every((each) => !(Math.abs(signalOf(each) - level) > turn)),
    }
  }
  const long = beginning(STILL_ANYWHERE_MS)
  if (long.isStill) return seen(long.frames)
  const { frames, level, isStill } = beginning(STILL_MS)
  if (isStill && level >= place(MIDDLE[0]) && level <= place(MIDDLE[1])) return seen(frames)
  const around = posed.filter((each) => Math.abs(signalOf(each) - place(0.5)) <= turn)
  return { frames: around.length > 0 ? around : posed, isAssumed: true }
}
