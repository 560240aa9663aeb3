import { type EndedRep, type Entry, endedRep, wantedChange } from './ended-rep.ts'
import { otherSide, type Side } from './landmarks.ts'
import { lanes, NO_LANE } from './lanes.ts'
import type { MeasureTable } from './measures.ts'
import type { Phase, RepMovement } from './movement.ts'
import type { Sample, StartPose } from './samples.ts'
import { restingValue } from './signal.ts'

export type RepStep = {
  readonly phase: Phase
  readonly side: Side | null
  readonly holdMs: number
  readonly began: boolean
  readonly ended: EndedRep | null
}

/** Spec section 3 asks 200 ms; brisk lifts (0.5 s, findings 2) at 10 fps leave time for two frames. */
const ENTER_MS = 150
/** Time inside the inner band that ends a repetition. */
const SETTLE_MS = 300
/** Come back by this share of its range a repetition may be followed by the next without a rest. */
const RETURNED = 0.3
/** and for so long at least, ms. */
const LOW_MS = 150
/** A top is reached when the movement is slower than this, deg/s (spec section 3), */
const STILL_DEG_S = 15
/** or, where all of it is small and slow, than so many times the range that is asked for a second. */
const STILL_OF_RANGE = 1.5
const AT_TOP = 0.85
const BACK_AT_TOP = 0.93
/** Spec 2.6: unknown for so long and it is not known what was done, ms. */
const BLIND_MS = 2000
/** A limb that vanishes on its way back is hidden behind the near one once it is gone for so long, ms, */
const VANISHED_MS = 150
/** and had come back by this share of its way. */
const VANISHES_BELOW = 0.5
/** Cut off at the end of a recording, a repetition is whole when it had come back so far. */
const NEARLY_BACK = 0.15
/** What an unknown angle counts as when sides are compared, degrees. */
const UNKNOWN_AS_DEG = -90
/** Both sides seen in so many frames of a rise, those tell which has moved more. */
const COMPARED_FRAMES = 3
const REST_KEPT_MS = 2500
const SPEED_SPAN_MS = 150

/** Follows the primary signal from rest to rest. Needs a start pose. */
export const createRepPhases = (movement: RepMovement, table: MeasureTable) => {
  const still = Math.min(STILL_DEG_S, STILL_OF_RANGE * movement.range)
  let entries: Entry[] = []
  let phase: Phase = 'resting'
  let side: Side | null = null
  let enteredAt: number | null = null
  let lowAt: number | null = null
  let lastLowMs = Number.NaN
  let peak = 0
  let valley = 0
  let lastEndMs: number | null = null
  let lastSeenMs = Number.NaN
  /** Where the far limb was when it was seen last; at the end of a repetition it is back. */
  let farChange = 0
  let last: { readonly start: StartPose; readonly near: Side } | null = null

  const lane = (entry: Entry): number =>
    side === null ? Math.max(entry.left, entry.right) : entry[side]

  const speed = (): number => {
    const now = entries[entries.length - 1]
    const before = entries.findLast((entry) => entry.t <= now.t - SPEED_SPAN_MS)
    return before ? (1000 * (lane(now) - lane(before))) / (now.t - before.t) : Number.NaN
  }

  /** While the movement rises the moving side is the one that has risen more. */
  const moreMoved = (): Side => {
    let [ahead, aheadOfKnown, known] = [0, 0, 0]
    for (let i = entries.length - 1; i >= 0 && entries[i].t >= (enteredAt ?? 0); i--) {
      const { left, right } = entries[i]
      ahead += Math.max(left, UNKNOWN_AS_DEG) - Math.max(right, UNKNOWN_AS_DEG)
      if (left === NO_LANE || right === NO_LANE) continue
      known++
      aheadOfKnown += left - right
    }
    return (known >= COMPARED_FRAMES ? aheadOfKnown : ahead) >= 0 ? 'left' : 'right'
  }

  const begin = (): boolean => {
    const entry = entries[entries.length - 1]
    if (Math.max(entry.left, entry.right) <= movement.enter) {
      enteredAt = null
      while (entries[0].t < entry.t - REST_KEPT_MS) entries.shift()
      return false
    }
    enteredAt ??= entry.t
    if (entry.t - enteredAt < ENTER_MS) return false
    side = moreMoved()
    peak = lane(entry)
    valley = peak
    lowAt = null
    phase = 'lifting'
    return true
  }

  const follow = (topDelta: number): void => {
    const entry = entries[entries.length - 1]
    if (phase === 'lifting') {
      const more = moreMoved()
      if (entry[more] !== NO_LANE) side = more
    }
    const value = lane(entry)
    if (value > peak) {
      peak = value
      valley = value
      // What was low until now was on the way up.
      lowAt = null
    }
    valley = Math.min(valley, value)
    if (phase === 'lifting') {
      if (value < AT_TOP * peak) phase = 'lowering'
      else if (value >= topDelta && Math.abs(speed()) < still) phase = 'holding'
    } else if (phase === 'holding') {
      if (value < AT_TOP * peak) phase = 'lowering'
    } else if (value > BACK_AT_TOP * peak) phase = 'holding'
  }

  /** The near limb moved along with the far one. */
  const nearMoved = (near: Side): boolean =>
    entries.some(
      (entry) => enteredAt !== null && entry.t >= enteredAt && entry[near] > movement.enter,
    )

  /**
   * A far limb that is lost from sight on its way back is behind the near one: as far as that one, where both have
   * moved; back where that one rests, and it was near the end of its way.
   */
  const withVanished = (entry: Entry, near: Side): Entry => {
    if (phase !== 'lowering' || side === null || side === near) return entry
    const lost = entry[side] === NO_LANE && entry.t - lastSeenMs >= VANISHED_MS
    if (!lost || entry[near] === NO_LANE) return entry
    const last = lane(entries[entries.length - 1])
    if (entry[near] < last && nearMoved(near)) return { ...entry, [side]: entry[near] }
    const isBack = entry[near] < movement.enter && last <= VANISHES_BELOW * peak
    return isBack ? { ...entry, [side]: 0 } : entry
  }

  /** A signal that goes both ways has gone past the start pose to the other side. */
  const hasCrossed = (entry: Entry): boolean =>
    movement.lanes === 'signs' && side !== null && entry[otherSide(side)] > movement.enter

  /** Index of the entry at which the repetition is over, or null. */
  const overAt = (): number | null => {
    const entry = entries[entries.length - 1]
    const value = lane(entry)
    if (hasCrossed(entry)) return entries.findLastIndex((kept) => lane(kept) >= 0)
    const low = Math.max(movement.exit, RETURNED * peak)
    if (value > low) {
      // A frame or two that came so far back and no more is noise in a hold.
      if (lowAt !== null && lastLowMs - lowAt < LOW_MS) lowAt = null
      const turned = lowAt !== null && value - valley > movement.enter / 2
      return turned ? entries.findLastIndex((kept) => lane(kept) === valley) : null
    }
    lowAt ??= entry.t
    lastLowMs = entry.t
    const restful = value <= movement.exit || Math.abs(speed()) < still
    return restful && entry.t - lowAt >= SETTLE_MS ? entries.length - 1 : null
  }

  const finish = (over: number, start: StartPose, near: Side): EndedRep => {
    const ended = endedRep(movement, table, {
      done: entries.slice(0, over + 1),
      start,
      near,
      moving: side ?? near,
      enteredAt,
      lastEndMs,
    })
    entries = entries.slice(over)
    phase = 'resting'
    side = null
    enteredAt = null
    lastEndMs = ended.endMs
    return ended
  }

  const forget = () => {
    entries = []
    phase = 'resting'
    side = null
    enteredAt = null
  }

  return {
    forget,
    /** No frames follow: a repetition that had come back is whole. */
    close(): EndedRep | null {
      if (!last || phase !== 'lowering') return null
      const value = lane(entries[entries.length - 1])
      const back = value <= Math.max(movement.exit, NEARLY_BACK * peak)
      return back ? finish(entries.length - 1, last.start, last.near) : null
    },
    step(sample: Sample, start: StartPose, near: Side): RepStep {
      last = { start, near }
      const { t, values } = sample
      const farRests = phase === 'resting' && farChange <= movement.enter
      const changes = lanes(movement, table, sample, start, near, farRests)
      const entry = withVanished({ t, values, left: changes.left, right: changes.right }, near)
      if (isBlind(entry, side)) {
        if (t - lastSeenMs > BLIND_MS) forget()
        return idle(phase, side)
      }
      if (side === null || changes[side] !== NO_LANE) lastSeenMs = t
      const far = entry[otherSide(near)]
      if (far !== NO_LANE) farChange = far
      entries.push(entry)
      const began = phase === 'resting' && begin()
      if (phase === 'resting') return idle('resting', null)
      const moving = side ?? near
      const base = restingValue(movement.primary, table, start, moving)
      follow(wantedChange(movement, base))
      const over = overAt()
      const ended = over === null ? null : finish(over, start, near)
      return {
        phase,
        side,
        holdMs: ended ? 0 : heldSoFar(entries, lane, peak, phase),
        began,
        ended,
      }
    },
  }
}

const idle = (phase: Phase, side: Side | null): RepStep => ({
  phase,
  side,
  holdMs: 0,
  began: false,
  ended: null,
})

/** Nothing is known of the side that moves, or, while nobody moves, of either. */
const isBlind = (entry: Entry, side: Side | null): boolean =>
  side === null ? entry.left === NO_LANE && entry.right === NO_LANE : entry[side] === NO_LANE

/** ms at the top up to now, for the clock on the screen. */
const heldSoFar = (
  entries: readonly Entry[],
  lane: (entry: Entry) => number,
  peak: number,
  phase: Phase,
): number => {
  if (phase !== 'holding') return 0
  const top = entries.find((entry) => lane(entry) >= 0.95 * peak)
  return top ? entries[entries.length - 1].t - top.t : 0
}
