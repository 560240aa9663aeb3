import { createActivity } from './activity.ts'
import { bookRep } from './book-rep.ts'
import type { Metrics } from './check-watch.ts'
import type { CourseInput } from './course.ts'
import { createCyclePhases, type EndedCycle } from './cycle-phases.ts'
import { createHeldSide } from './hold-side.ts'
import { REP_PERSISTENCE, type RuleWatch, watchRule } from './judge.ts'
import type { Side } from './landmarks.ts'
import type { Roles } from './measures.ts'
import type { CycleMovement } from './movement.ts'
import { createRangeRatio } from './range-ratio.ts'
import type { RepSummary } from './report.ts'
import { inPose, type Sample, type StartPose } from './samples.ts'
import {
  brokenAtEnd,
  brokenNow,
  createVerdictsNow,
  idleStep,
  type MovementSet,
  type SetInput,
} from './set.ts'
import { restingValue, signalColumn } from './signal.ts'

/** Spec 4.6: a range of less than four times the noise can't be told in parts. */
const ABOVE_NOISE = 4
/** Unseen for longer than this, an end may have been further than was seen, ms. */
const LONGEST_GAP_MS = 1000

/** A set of cycles: turning points, rules watched from one pair of them to the next, and the books. */
export const createCycleSet = (
  { exercise, table, tally, ownRange, circumstances }: CourseInput,
  movement: CycleMovement,
): MovementSet => {
  const phases = createCyclePhases(movement)
  const heldSide = createHeldSide(movement.side, table)
  const activity = createActivity(movement.activity, tally)
  const comparison = createRangeRatio(movement.compared, table)
  const verdictsNow = createVerdictsNow()
  let watches: RuleWatch[] = []
  let side: Side | null = null
  /** Frames of this cycle in which the movement was, and was not, what it has to be. */
  let confirmed = 0
  let denied = 0
  let noise = 0
  /** Without it the ends are not known to be on either side of it. */
  let isRestSeen = true

  const begin = (t: number, start: StartPose, roles: Roles) => {
    watches = exercise.rules.map((rule) => watchRule(rule, table, REP_PERSISTENCE, circumstances()))
    for (const watch of watches) watch.begin(t, start, roles)
    confirmed = 0
    denied = 0
    comparison.begin()
  }

  const rejection = ({ range }: EndedCycle): string | null => {
    if (denied > confirmed) return 'another-movement'
    return range < movement.range ? 'not-high-enough' : null
  }

  const metricsOf = ({ high, low, ownRange, gapMs, ...timing }: EndedCycle): Metrics => {
    const isClear = ownRange >= ABOVE_NOISE * noise && gapMs <= LONGEST_GAP_MS
    return {
      range: gapMs <= LONGEST_GAP_MS ? timing.range : null,
      highShare: isClear && isRestSeen ? (2 * high) / ownRange : null,
      lowShare: isClear && isRestSeen ? (-2 * low) / ownRange : null,
      middleMs: isClear ? timing.middleMs : null,
      quickestMs: timing.quickestMs,
      rangeRatio: comparison.ratio(),
      perMinute: 60_000 / timing.periodMs,
      sideTimeGap: activity.sideTimeGap({ ...timing, side }),
    }
  }

  const book = (t: number, ended: EndedCycle): RepSummary => {
    const done = {
      side,
      startMs: ended.startMs,
      endMs: ended.endMs,
      range: ended.range,
      rejected: rejection(ended),
    }
    const rep = bookRep(t, done, metricsOf(ended), watches, { tally, ownRange })
    if (rep.counted) activity.add(rep)
    watches = []
    return rep
  }

  const end = (t: number) => {
    const ended = phases.close()
    if (ended) book(t, ended)
    activity.end(phases.returnedMs(t))
    watches = []
  }

  /** Who changes sides begins anew; what was under way while the side before was seen was that side's. */
  const lookForSide = (sample: Sample): RepSummary | null => {
    heldSide.look(sample)
    const now = heldSide.side()
    if (now === null || now === side) return null
    const ended = side && phases.changeSides(heldSide.lastSeenMs(side))
    const rep = ended && book(sample.t, ended)
    activity.end(phases.returnedMs(side ? heldSide.lastSeenMs(side) : sample.t))
    side = now
    return rep
  }

  const confirm = ({ sample, start }: SetInput, roles: Roles) => {
    if (!sample || movement.confirm.length === 0) return
    const answer = inPose(movement.confirm, sample.values, start, table, roles)
    if (answer === true) confirmed++
    else if (answer === false) denied++
  }

  return {
    close: end,
    forget: end,
    step(input) {
      const { t, sample, start, near } = input
      if (activity.isOver(t)) activity.end(phases.returnedMs(t))
      if (!sample || !start) {
        const idle = idleStep(verdictsNow(watches), tally.heldMs() + activity.runsMs(t))
        // A frame in which nobody was found stops no clock.
        return { ...idle, side, holdMs: activity.runsMs(t) }
      }
      const watched = watches
      const brokenOff = lookForSide(sample)
      const roles = { near, moving: side ?? near }
      const column = signalColumn(movement.primary, table, near)
      noise = start.noise[column]
      isRestSeen = !start.isAssumed
      const change = sample.values[column] - restingValue(movement.primary, table, start, near)
      const step = phases.step(t, change)
      const rep = step.ended ? book(t, step.ended) : brokenOff
      const broken = rep?.counted ? brokenAtEnd(watched) : brokenNow(watches, t)
      const goesOn = brokenOff !== null && step.phase !== 'resting'
      if (step.began || goesOn) begin(t, start, roles)
      for (const watch of watches) watch.step({ sample, phase: step.phase, start, roles })
      confirm(input, roles)
      comparison.look(sample, near)
      return {
        phase: step.phase,
        side,
        holdMs: activity.runsMs(t),
        heldMs: tally.heldMs() + activity.runsMs(t),
        broken,
        verdicts: rep?.verdicts ?? verdictsNow(watches),
        clean: rep?.counted === true && rep.findings.length === 0,
        events: rep ? [{ kind: 'rep-ended', t, rep }] : [],
      }
    },
  }
}
