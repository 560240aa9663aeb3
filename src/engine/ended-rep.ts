import { type Companion, companionOf, startGapOf } from './companion.ts'
import { SIDES, type Side } from './landmarks.ts'
import { NO_LANE, towardsTop } from './lanes.ts'
import type { MeasureTable } from './measures.ts'
import type { RepMovement } from './movement.ts'
import {
  isRiseSeen,
  isSeenThrough,
  isTopSeen,
  type Moment,
  type RepTiming,
  timeRep,
} from './rep-timing.ts'
import { inPose, type Sample, type StartPose } from './samples.ts'
import { restingValue } from './signal.ts'
import { quantile } from './statistics.ts'

/** A quicker rise and fall is a slip of the model, ms; the quickest real one seen took 1300. */
const SHORTEST_MS = 500
/** A limb's rest between two movements, of which it is on its way at both ends: this quantile of where it was. */
const RESTING = 0.25
/** Fewer frames than this tell of no rest. */
const FEWEST_BEFORE = 4

/** A sample, and how far each side's limb has moved from the start pose. */
export type Entry = Sample & { readonly left: number; readonly right: number }

/** A repetition that has come back to rest. */
export type EndedRep = Omit<RepTiming, 'liftMs' | 'lowerMs'> & {
  readonly side: Side
  /** null where too much of the way was unseen. */
  readonly liftMs: number | null
  readonly lowerMs: number | null
  readonly restBeforeMs: number | null
  /** How far from the start pose the limbs had stayed in the rest before; null where there was hardly a rest. */
  readonly offsetBefore: number | null
  /** Primary angle at the top, degrees. */
  readonly peak: number
  /** It may have gone further while it was unseen. */
  readonly isTopSeen: boolean
  /** ms between the starts of leg and opposite arm; null when the arm could not be seen. */
  readonly companionGapMs: number | null
  /** ms between the starts of the two signals that should start together. */
  readonly startGapMs: number | null
  /** Why it is not counted; null when it is. */
  readonly rejected: string | null
}

/** What was seen from the rest before a repetition until it had come back. */
type Done = {
  readonly done: readonly Entry[]
  readonly start: StartPose
  readonly near: Side
  readonly moving: Side
  /** Since when it moves, ms; null where it has been on its way from the first. */
  readonly enteredAt: number | null
  /** When the one before had ended, ms; null: it is the first. */
  readonly lastEndMs: number | null
}

/** Times and measures a repetition, and says why it isn't counted where it is not. */
export const endedRep = (
  movement: RepMovement,
  table: MeasureTable,
  { done, start, near, moving, enteredAt, lastEndMs }: Done,
): EndedRep => {
  const moments = momentsOf(done, moving)
  const timing = timeRep(moments, movement.meanMs)
  const { startMs, holdStartMs, holdEndMs, endMs } = timing
  const base = restingValue(movement.primary, table, start, moving)
  const companion = movement.companion
    ? companionOf(movement.companion, table, done, start, timing, moving)
    : 'unseen'
  return {
    ...timing,
    liftMs: isSeenThrough(moments, startMs, holdStartMs) ? timing.liftMs : null,
    isTopSeen: isTopSeen(moments, timing),
    lowerMs: isSeenThrough(moments, holdEndMs, endMs) ? timing.lowerMs : null,
    side: moving,
    restBeforeMs: lastEndMs === null ? null : Math.max(0, startMs - lastEndMs),
    offsetBefore: offsetOf(done.filter(({ t }) => t < (enteredAt ?? startMs))),
    peak: base + towardsTop(movement) * timing.top,
    companionGapMs: gapOf(companion, timing),
    startGapMs: movement.together
      ? startGapOf(movement.together, table, done, start, moving)
      : null,
    rejected:
      (isRiseSeen(moments, timing) ? null : 'beginning-unseen') ??
      tooSmall(movement, base, timing) ??
      (companion === 'absent' ? 'one-limb-only' : null) ??
      unconfirmed(movement, table, done, start, timing, { near, moving }),
  }
}

const momentsOf = (entries: readonly Entry[], moving: Side): Moment[] =>
  entries
    .filter((entry) => entry[moving] !== NO_LANE)
    .map((entry) => ({ t: entry.t, value: entry[moving] }))

/** Change from the start pose that a repetition must reach, from a start pose with this angle. */
export const wantedChange = (movement: RepMovement, base: number): number => {
  const { range, top } = movement
  if (top === undefined) return range
  return Math.max(range, towardsTop(movement) * (top - base))
}

/** The limb that stayed furthest, in the primary signal's unit. */
const offsetOf = (between: readonly Entry[]): number | null => {
  const offsets = SIDES.map((side) => {
    const seen = between.map((entry) => entry[side]).filter((change) => change !== NO_LANE)
    return seen.length < FEWEST_BEFORE ? NO_LANE : quantile(seen, RESTING)
  })
  const furthest = Math.max(...offsets)
  return furthest === NO_LANE ? null : furthest
}

/** A limb that did not come at all is as late as can be. */
const gapOf = (companion: Companion, { startMs, endMs }: RepTiming): number | null => {
  if (companion === 'unseen') return null
  return typeof companion === 'string' ? endMs - startMs : companion.gapMs
}

const tooSmall = (movement: RepMovement, base: number, timing: RepTiming): string | null => {
  if (timing.endMs - timing.startMs < SHORTEST_MS) return 'too-short'
  return timing.top < wantedChange(movement, base) ? 'not-high-enough' : null
}

const unconfirmed = (
  movement: RepMovement,
  table: MeasureTable,
  done: readonly Sample[],
  start: StartPose,
  timing: RepTiming,
  who: { near: Side; moving: Side },
): string | null => {
  const top = done.filter((entry) => entry.t >= timing.holdStartMs && entry.t <= timing.holdEndMs)
  const answers = top.map((entry) => inPose(movement.confirm, entry.values, start, table, who))
  const against = answers.filter((answer) => answer === false).length
  return against > answers.length / 2 ? 'another-movement' : null
}
