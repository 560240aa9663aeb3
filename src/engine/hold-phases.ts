import { createHoldRest, REST_SPAN_MS } from './hold-rest.ts'
import { createHeldSide } from './hold-side.ts'
import type { Side } from './landmarks.ts'
import type { MeasureName, MeasureTable, Roles } from './measures.ts'
import type { Condition, HoldMovement } from './movement.ts'
import { createRecent, inPose, type Sample, type StartPose } from './samples.ts'
import { createStillness, STILL_SPAN_MS } from './stillness.ts'

export type EndedHold = {
  readonly side: Side | null
  readonly startMs: number
  readonly endMs: number
  readonly heldMs: number
  /** Its beginning and its end were seen: it is known how long it was. */
  readonly isWhole: boolean
}

/**
 * `certain`: this frame and the doubtful ones before it belong to the hold. `doubtful`: it may be the
 * way out. `out`: it does not belong to the hold, nor do the doubtful ones before it.
 */
export type Belonging = 'certain' | 'doubtful' | 'out'

export type HoldStep = {
  readonly holding: boolean
  /** The gate's pose is there, what makes it a hold is not yet. */
  readonly ready: boolean
  /** Told by posture, null for holds without sides and before it shows. It stays as it is while holding. */
  readonly side: Side | null
  readonly belongs: Belonging
  readonly began: boolean
  /**
   * From when on the hold is judged: what came before was, or may have been, the way into it, or a way that was
   * not seen.
   */
  readonly judgedFromMs: number
  readonly heldMs: number
  readonly ended: EndedHold | null
}

/** Spec 2.6: the clock runs on through so much of not knowing, ms. */
const BLIND_MS = 2000
/** Unseen for so long before it began or ended, it may have been longer, ms. */
const UNSEEN_MS = 1000
/** How much longer than a way in a way out may take. */
const WAY_OUT = 2

type Place = 'proper' | 'improper' | 'swaying' | 'unknown' | 'elsewhere'

/** Follows a position that is kept: entered after `enterMs` in it, left after `exitMs` out of it. */
export const createHoldPhases = (
  movement: HoldMovement,
  { pose, still }: { readonly pose: readonly Condition[]; readonly still: readonly MeasureName[] },
  table: MeasureTable,
) => {
  const memoryMs = BLIND_MS + movement.enterMs
  const recent = createRecent<Sample>(memoryMs)
  const stillness = createStillness(still, table)
  const settles = still.length > 0
  const heldSide = createHeldSide(movement.side, table)
  const kept = movement.kept ?? []
  const rest = createHoldRest(kept, movement.rest, table)
  let side: Side | null = null
  let ready = false
  let holding = false
  let enteredAt: number | null = null
  let improperSince: number | null = null
  let wasProper = false
  let lastCertainMs = 0
  /** The first frame after it that told something. */
  let nextKnownMs: number | null = null
  let knownMs = 0
  /** Whether this frame tells that it is as it should be, or that it isn't, and the latest one that did. */
  let isTold = false
  let toldMs = 0
  /** Between this frame and the one before that told, ms. */
  let gapMs = 0
  /** When the last long time of not knowing was over. */
  let blindMs = Number.NEGATIVE_INFINITY
  let isBeginningSeen = true
  let previousMs: number | null = null
  let heldMs = 0
  let doubtfulMs = 0

  const look = (sample: Sample, who: Roles): Place => {
    const recognised = inPose(pose, sample.values, null, table, who)
    isTold = recognised === false
    if (recognised !== true) return recognised === null ? 'unknown' : 'elsewhere'
    ready = kept.length > 0
    const start = rest.before(sample, recent.last(REST_SPAN_MS), who, holding)
    const isKept = inPose(kept, sample.values, start, table, who)
    isTold = isKept === false
    if (isKept !== true) return isKept === null ? 'unknown' : 'elsewhere'
    const proper = inPose(movement.proper, sample.values, start, table, who)
    isTold = proper !== null
    const stands = settles ? stillness.isStill(recent.last(STILL_SPAN_MS), who) : true
    if (proper !== null && stands === true) return proper ? 'proper' : 'improper'
    // On the way in nothing counts yet; once there, a body may sway as long as it is as it should be.
    const arrived = holding || wasProper || (enteredAt !== null && stands === null)
    return arrived && proper !== false ? 'swaying' : 'elsewhere'
  }

  /** After a proper hold, hips that go up are most likely on the way out: that is doubted for longer. */
  const doubtFor = (): number => (wasProper ? WAY_OUT : 1) * movement.doubtMs

  const belonging = (place: Place, t: number): Belonging => {
    // A frame in which nothing is seen ends no doubt.
    if (place !== 'improper' && place !== 'unknown') improperSince = null
    if (place === 'proper') return 'certain'
    if (place === 'improper') {
      improperSince ??= t
      return t - improperSince >= doubtFor() ? 'certain' : 'doubtful'
    }
    const excused = place === 'swaying' || (place === 'unknown' && t - knownMs <= BLIND_MS)
    return enteredAt !== null && excused ? 'doubtful' : 'out'
  }

  /**
   * Stillness shows only when its span has gone by. What was entered unseen was entered, as far as can be told, in
   * the middle of what was not seen.
   */
  const enter = (t: number) => {
    const unseenMs = gapMs <= UNSEEN_MS ? gapMs / 2 : 0
    enteredAt = settles ? (recent.last(STILL_SPAN_MS)[0]?.t ?? t) : t - unseenMs
    heldMs = t - enteredAt
    doubtfulMs = 0
  }

  const begin = (t: number, who: Roles) => {
    holding = true
    if (settles) enteredAt = stillness.settledSince(recent.last(memoryMs), who)
    heldMs = t - (enteredAt ?? t)
    isBeginningSeen = (enteredAt ?? t) - blindMs > UNSEEN_MS
  }

  const enterOrStay = (t: number, passed: number, place: Place, counts: boolean) => {
    // What came before a proper position, and was not kept for long, was the way into it.
    const arrived = !holding && place === 'proper' && !wasProper
    if (enteredAt === null || arrived) enter(t)
    else if (counts) doubtfulMs += passed
    wasProper = place === 'proper' || (wasProper && (holding || place !== 'improper'))
  }

  const makeCertain = (t: number) => {
    heldMs += doubtfulMs
    doubtfulMs = 0
    lastCertainMs = t
    nextKnownMs = null
  }

  const hasBegun = (t: number, belongs: Belonging): boolean =>
    !holding && belongs === 'certain' && enteredAt !== null && t - enteredAt >= movement.enterMs

  const forgetEntry = () => {
    enteredAt = null
    wasProper = false
  }

  /** What was entered on one side does not count for the other. */
  const chooseSide = (sample: Sample) => {
    heldSide.look(sample)
    const told = heldSide.side()
    if (holding || told === side) return
    side = told
    rest.forget()
    forgetEntry()
  }

  const leave = (t: number, belongs: Belonging): EndedHold | null => {
    if (enteredAt === null || belongs === 'certain') return null
    if (belongs === 'out') doubtfulMs = 0
    const outMs = t - lastCertainMs
    if (!holding) {
      if (belongs === 'out' && outMs > movement.pauseMs / 2) forgetEntry()
      return null
    }
    return belongs === 'out' && outMs > movement.exitMs ? end() : null
  }

  /** A hold that ended unseen ended, as far as can be told, in the middle of what was not seen. */
  const end = (): EndedHold => {
    const unseenMs = nextKnownMs === null ? 0 : (nextKnownMs - lastCertainMs) / 2
    const blindForMs = Math.max(2 * unseenMs, (previousMs ?? 0) - knownMs)
    const isWhole = isBeginningSeen && blindForMs <= UNSEEN_MS
    const ended = {
      side,
      startMs: enteredAt ?? lastCertainMs,
      endMs: lastCertainMs + unseenMs,
      heldMs: heldMs + unseenMs,
      isWhole,
    }
    holding = false
    forgetEntry()
    heldMs = 0
    doubtfulMs = 0
    return ended
  }

  return {
    /** `sample` is null when nobody is seen. */
    step(t: number, sample: Sample | null, start: StartPose | null, near: Side): HoldStep {
      if (sample) {
        recent.add(sample)
        chooseSide(sample)
      }
      ready = false
      isTold = false
      const who = { near, moving: side ?? near }
      const place = sample ? look(sample, who) : 'unknown'
      if (place !== 'unknown') {
        if (t - knownMs > UNSEEN_MS) blindMs = t
        knownMs = t
      }
      if (isTold) {
        gapMs = t - toldMs
        toldMs = t
      }
      const passed = previousMs === null ? 0 : t - previousMs
      previousMs = t
      const belongs = belonging(place, t)
      const counts = !sample || inPose(movement.clock, sample.values, start, table, who) !== false
      if (belongs !== 'out') enterOrStay(t, passed, place, counts)
      if (belongs === 'certain') makeCertain(t)
      else if (isTold) nextKnownMs ??= t
      const began = hasBegun(t, belongs)
      if (began) begin(t, who)
      const ended = leave(t, belongs)
      return {
        holding,
        ready: ready && !holding,
        side,
        belongs,
        began,
        judgedFromMs: Math.max((enteredAt ?? t) + STILL_SPAN_MS, blindMs),
        heldMs: heldMs + doubtfulMs,
        ended,
      }
    },
    side: () => side,
    /** The set is stopped or the recording over: a hold that goes on ends with it, and may have gone on. */
    close: (): EndedHold | null => (holding ? { ...end(), isWhole: false } : null),
  }
}
