import { type CycleTiming, returnOf, timeCycle } from './cycle-timing.ts'
import type { Cycle, Phase } from './movement.ts'
import type { Moment } from './rep-timing.ts'
import { median } from './statistics.ts'

export type EndedCycle = CycleTiming & {
  /** Peak and trough, changes from the start pose. */
  readonly high: number
  readonly low: number
  /** The person's own range from peak to trough, as it is known now. */
  readonly ownRange: number
  /** The longest time without knowing in it, ms. */
  readonly gapMs: number
  /** Since the one before began, or, after a rest, twice the way from one end to the other. */
  readonly periodMs: number
}

export type CycleStep = {
  readonly phase: Phase
  readonly began: boolean
  readonly ended: EndedCycle | null
}

/** Of that time, so much has to be there. */
const ENOUGH = 0.75
/** A reversal is one from this share of the person's own range on. */
const TURN_OF_OWN = 0.35
/** Of the way to the next end: an end that is nearer than this to the rest before it was none. */
const TRIFLE = 0.25
/** Who rests after half of their own range has come back to the middle: the other end is further off. */
const BEYOND_MIDDLE = 0.65
/** The first way goes only half the range: this share of a reversal sets it off. */
const SETS_OFF = 0.75
/**
 * No further turning point for so long: the movement rests, ms. Slow tilts with pauses at the ends and in the
 * middle take 5 to 8 s from end to end, and come back to the middle unnoticed where they are small.
 */
const RESTED_MS = 6000
/** Spec 2.6: unknown for so long and it is not known what was done, ms. */
const BLIND_MS = 2000
/** The first so many make the person's own range (spec section 3). */
const CALIBRATING = 3
const KEPT_AT_REST_MS = 2500

const IDLE: CycleStep = { phase: 'resting', began: false, ended: null }

/** Follows a signal, given as its change from the start pose, from turning point to turning point. */
export const createCyclePhases = (movement: Cycle) => {
  const raw: Moment[] = []
  let way: Moment[] = []
  /** 1 towards a peak, -1 towards a trough, 0 at rest. */
  let heading: -1 | 0 | 1 = 0
  let furthest: Moment = { t: 0, value: 0 }
  /** The first end of the cycle that is under way. */
  let firstEnd: Moment | null = null
  /** How far the first end was from where the movement rested before it; far where it did not rest. */
  let firstWay = Number.POSITIVE_INFINITY
  /** Where the movement rested before; null once an end has been reached. */
  let setOffFrom: number | null = null
  /** Nothing has moved yet. */
  let isFresh = true
  let lastBeganMs: number | null = null
  /** From the last cycle's second end to where the movement rested. */
  let back: Moment[] = []
  let isOnItsWayBack = false
  let seenMs = Number.NaN
  const ranges: number[] = []

  /** null until there is enough to take a mean of. */
  const mean = (t: number, value: number): Moment | null => {
    raw.push({ t, value })
    while (raw[0].t < t - movement.meanMs) raw.shift()
    if (t - raw[0].t < ENOUGH * movement.meanMs) return null
    const sum = raw.reduce((a, b) => ({ t: a.t + b.t, value: a.value + b.value }))
    return { t: sum.t / raw.length, value: sum.value / raw.length }
  }

  const turn = (): number =>
    Math.max(movement.turn, ranges.length === 0 ? 0 : TURN_OF_OWN * median(ranges))

  const rest = () => {
    isFresh = false
    isOnItsWayBack = false
    heading = 0
    firstEnd = null
    lastBeganMs = null
    way = way.slice(-1)
  }

  const setOff = (now: Moment): boolean => {
    const [low, high] = [lowestOf(way), highestOf(way)]
    const enough = SETS_OFF * turn()
    if (now.value - low.value >= enough) heading = 1
    else if (high.value - now.value >= enough) heading = -1
    else {
      while (way[0].t < now.t - KEPT_AT_REST_MS) way.shift()
      return false
    }
    furthest = now
    // A recording may begin at an end.
    const from = heading === 1 ? low : high
    if (isFresh && -heading * from.value >= turn()) {
      firstEnd = from
      firstWay = Number.POSITIVE_INFINITY
    }
    setOffFrom = firstEnd ? null : way[0].value
    isFresh = false
    return true
  }

  const finish = (first: Moment, second: Moment, endMs: number): EndedCycle => {
    const range = Math.abs(first.value - second.value)
    if (ranges.length < CALIBRATING && range >= movement.range) ranges.push(range)
    const ownRange = ranges.length === 0 ? range : median(ranges)
    const timing = timeCycle(way, first, second, endMs, ownRange / 2, movement.meanMs)
    const since = lastBeganMs === null ? null : first.t - lastBeganMs
    lastBeganMs = first.t
    const twice = 2 * (second.t - first.t)
    const gapMs = longestGap(way.filter(({ t }) => t <= second.t))
    way = way.filter(({ t }) => t >= second.t)
    back = way.slice()
    isOnItsWayBack = true
    firstEnd = null
    return {
      ...timing,
      high: Math.max(first.value, second.value),
      low: Math.min(first.value, second.value),
      ownRange,
      gapMs,
      periodMs: since ?? twice,
    }
  }

  /** Takes the furthest point as an end; the second one completes a cycle. */
  const reach = (endMs: number): EndedCycle | null => {
    const fromRest = setOffFrom === null ? null : Math.abs(furthest.value - setOffFrom)
    setOffFrom = null
    // Set off the wrong way by a trifle: that was no end. How little it was may show only by the next one.
    if (fromRest !== null && fromRest < turn() / 2) return null
    if (firstEnd && firstWay >= TRIFLE * Math.abs(firstEnd.value - furthest.value))
      return finish(firstEnd, furthest, endMs)
    firstEnd = furthest
    firstWay = fromRest ?? Number.POSITIVE_INFINITY
    return null
  }

  /** Where no way back has shown it to be one: whether this is the other end, or but the middle. */
  const isOtherEnd = (first: Moment, second: Moment): boolean => {
    const least = ranges.length === 0 ? 0 : BEYOND_MIDDLE * median(ranges)
    return Math.abs(first.value - second.value) >= Math.max(movement.range, least)
  }

  /** At rest, or when no frames follow: where it stands may be the other end. */
  const settle = (endMs: number): EndedCycle | null => {
    const far = firstEnd !== null && isOtherEnd(firstEnd, furthest)
    const ended = far ? reach(endMs) : null
    rest()
    return ended
  }

  const follow = (now: Moment): EndedCycle | null => {
    const back = heading * (furthest.value - now.value)
    if (back <= 0) furthest = now
    else if (back >= turn()) {
      const ended = reach(now.t)
      heading = heading === 1 ? -1 : 1
      furthest = now
      return ended
    }
    return now.t - furthest.t > RESTED_MS ? settle(furthest.t) : null
  }

  const forget = () => {
    raw.length = 0
    way = []
    isFresh = true
    heading = 0
    firstEnd = null
    back = []
    isOnItsWayBack = false
  }

  const phase = (): Phase => {
    if (heading === 0) return 'resting'
    return heading === 1 ? 'lifting' : 'lowering'
  }

  /** Another side's turn: what was reached up to `sinceMs` was the side's before. */
  const changeSides = (sinceMs: number): EndedCycle | null => {
    if (heading === 0) return null
    if (furthest.t <= sinceMs) return settle(furthest.t)
    const ended = firstEnd && firstEnd.t <= sinceMs ? finishBy(firstEnd, sinceMs) : null
    // It rested for most of the change: from there the new side sets off.
    if (!firstEnd) setOffFrom = median(way.map(({ value }) => value))
    way = way.filter(({ t }) => t > sinceMs)
    lastBeganMs = null
    return ended
  }

  const finishBy = (first: Moment, sinceMs: number): EndedCycle | null => {
    firstEnd = null
    const before = way.filter(({ t }) => t > first.t && t <= sinceMs)
    if (before.length === 0) return null
    const second = heading === 1 ? highestOf(before) : lowestOf(before)
    return isOtherEnd(first, second) ? finish(first, second, second.t) : null
  }

  return {
    forget,
    changeSides,
    /** When the last cycle's way back to the middle was over, ms, as it was seen up to `untilMs`. */
    returnedMs: (untilMs: number): number | null =>
      returnOf(
        back.filter(({ t }) => t <= untilMs),
        movement.meanMs,
      ),
    close: (): EndedCycle | null => (heading === 0 ? null : settle(furthest.t)),
    step(t: number, change: number): CycleStep {
      if (Number.isNaN(change)) {
        if (t - seenMs > BLIND_MS) forget()
        return { ...IDLE, phase: phase() }
      }
      seenMs = t
      const now = mean(t, change)
      if (!now) return { ...IDLE, phase: phase() }
      way.push(now)
      if (isOnItsWayBack) back.push(now)
      if (heading === 0) {
        const began = setOff(now)
        return { phase: phase(), began, ended: null }
      }
      const ended = follow(now)
      return { phase: phase(), began: ended !== null && phase() !== 'resting', ended }
    },
  }
}

const longestGap = (way: readonly Moment[]): number =>
  way.reduce((gap, { t }, i) => (i === 0 ? 0 : Math.max(gap, t - way[i - 1].t)), 0)

const lowestOf = (way: readonly Moment[]): Moment =>
  way.reduce((least, each) => (each.value < least.value ? each : least))

const highestOf = (way: readonly Moment[]): Moment =>
  way.reduce((most, each) => (each.value > most.value ? each : most))
