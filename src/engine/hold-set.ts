import type { JudgeInput, Metrics } from './check-watch.ts'
import type { Exercise } from './exercise.ts'
import { createHoldPhases, type EndedHold, type HoldStep } from './hold-phases.ts'
import { type Circumstances, HOLD_PERSISTENCE, type RuleWatch, watchRule } from './judge.ts'
import type { Side } from './landmarks.ts'
import type { MeasureTable, Roles } from './measures.ts'
import type { HoldMovement } from './movement.ts'
import type { HoldSummary } from './report.ts'
import { createRestBefore } from './rest-before.ts'
import { inPose, type Sample, type StartPose, settle } from './samples.ts'
import { scoreHold } from './score.ts'
import {
  brokenNow,
  createVerdictsNow,
  findingsOf,
  type SetInput,
  type SetStep,
  verdictsOf,
} from './set.ts'
import { standardDeviation } from './statistics.ts'
import { bounceOf, swayOf } from './sway.ts'
import type { Tally } from './tally.ts'

/** The first part of a hold is its own start pose, ms. */
const SETTLE_MS = 1000

/** A hold shorter than this share of the dose was broken off: it may be done again on its side. */
const BROKEN_OFF = 1 / 3

/** A set of holds: the clock, rules watched through each, and the books. */
export const createHoldSet = (
  exercise: Exercise,
  movement: HoldMovement,
  table: MeasureTable,
  tally: Tally,
  circumstances: () => Circumstances,
  allFoursBefore: () => number | null,
) => {
  const phases = createHoldPhases(movement, exercise.gate, table)
  const newWatches = () =>
    exercise.rules.map((rule) => watchRule(rule, table, HOLD_PERSISTENCE, circumstances()))
  const verdictsNow = createVerdictsNow()
  const restBefore = createRestBefore(movement.rest ?? [], table)
  const asksForRest = exercise.rules.some(({ checks }) =>
    checks.some((check) => 'from' in check && check.from === 'rest'),
  )
  let watches: RuleWatch[] = []
  let settling: Sample[] = []
  let start: StartPose | null = null
  let hipHeights: number[] = []
  let steady: { readonly t: number; readonly value: number }[] = []
  let beforeIt: number | null = null
  /** Frames in which the hold was, and was not, what it has to be. */
  let confirmed = 0
  let denied = 0
  /** Frames of which it isn't certain yet that they belong to the hold. */
  let doubtful: SetInput[] = []
  /** Frames that are certain, and may yet turn out to be on the way out. */
  let waiting: SetInput[] = []
  const wayMs = movement.wayMs ?? 0

  const begin = () => {
    watches = newWatches()
    settling = []
    hipHeights = []
    steady = []
    start = null
    beforeIt = allFoursBefore()
    confirmed = 0
    denied = 0
    waiting = []
  }

  /** 1 when the side before was held again, null for holds without sides. */
  const sameSideAgain = (side: Side | null): number | null => {
    if (side === null) return null
    const before = tally.lastHold()
    const done = before && before.heldMs >= BROKEN_OFF * exercise.dose.holdMs
    return done && before.side === side ? 1 : 0
  }

  /** How much shorter the shorter one of two holds is that follow one another on both sides, 0 to 1. */
  const sideTimeGap = ({ side, heldMs }: EndedHold): number | null => {
    const before = tally.lastHold()
    if (side === null || !before?.side || before.side === side) return null
    return Math.abs(heldMs - before.heldMs) / Math.max(heldMs, before.heldMs)
  }

  const metrics = (ended: EndedHold): Metrics => ({
    liftMs: null,
    holdMs: null,
    lowerMs: null,
    restBeforeMs: null,
    peak: null,
    companionGapMs: null,
    sameSideAgain: sameSideAgain(ended.side),
    sideTimeGap: ended.isWhole ? sideTimeGap(ended) : null,
    heldShare: ended.isWhole ? ended.heldMs / exercise.dose.holdMs : null,
    allFoursBefore: beforeIt,
    sway: swayOf(steady),
    bounce: bounceOf(steady),
  })

  /** null: it was another exercise's, and nothing is held. */
  const book = (ended: EndedHold): HoldSummary | null => {
    if (denied > confirmed) return null
    // What was seen since belongs to the way out: it lengthens no finding.
    for (const watch of watches) watch.end(ended.endMs, ended.startMs, metrics(ended))
    const verdicts = verdictsOf(watches, true)
    const judged = watches.map((watch) => ({
      rule: watch.rule,
      verdict: verdicts[watch.rule.clause],
    }))
    const sway = standardDeviation(hipHeights)
    const hold: HoldSummary = {
      ...ended,
      score: scoreHold(
        judged,
        ended.heldMs,
        exercise.dose.holdMs,
        Number.isNaN(sway) ? null : sway,
      ),
      findings: findingsOf(watches),
    }
    tally.hold(hold)
    tally.verdicts(verdicts)
    return hold
  }

  const confirm = ({ values }: Sample, roles: Roles) => {
    const answer = inPose(movement.confirm ?? [], values, start, table, roles)
    if (answer === true) confirmed++
    else if (answer === false) denied++
  }

  const watch = ({ t, sample }: SetInput, roles: Roles) => {
    if (!sample) return
    settling.push(sample)
    if (!start && t - settling[0].t >= SETTLE_MS) start = settle(settling)
    hipHeights.push(sample.values[table.column('hipHeightNear', roles)])
    if (movement.steady) {
      steady.push({ t, value: sample.values[table.column(movement.steady, roles)] })
    }
    confirm(sample, roles)
    const seen: JudgeInput = { sample, phase: 'holding', start, rest: restBefore.rest(), roles }
    for (const each of watches) each.step(seen)
  }

  /** Rules are judged on frames that belong to the hold, the way in and out left out. */
  const collect = (input: SetInput, { belongs, holding, judgedFromMs, side }: HoldStep) => {
    if (belongs === 'out' && holding) doubtful = []
    else {
      doubtful.push(input)
      while (doubtful[0].t < input.t - movement.doubtMs) doubtful.shift()
    }
    if (!holding || belongs !== 'certain') return
    const roles = { near: input.near, moving: side ?? input.near }
    const fromMs = judgedFromMs + wayMs
    waiting = [...waiting, ...doubtful].filter(({ t }) => t >= fromMs)
    doubtful = []
    const isCertain = ({ t }: SetInput) => t <= input.t - wayMs
    for (const each of waiting.filter(isCertain)) watch(each, roles)
    waiting = waiting.filter((each) => !isCertain(each))
  }

  const stepOf = ({ holding, ready, side, heldMs }: HoldStep, t: number): SetStep => ({
    phase: holding ? 'holding' : ready ? 'resting' : 'waiting',
    side: holding ? side : null,
    holdMs: holding ? heldMs : 0,
    heldMs: tally.heldMs() + (holding ? heldMs : 0),
    broken: holding ? brokenNow(watches, t) : [],
    verdicts: verdictsNow(watches),
    clean: false,
    events: [],
  })

  return {
    /** The side that is held or about to be. */
    side: () => phases.side(),
    step(input: SetInput): SetStep {
      const { t } = input
      const step = phases.step(t, input.sample, start, input.near)
      if (step.began) begin()
      if (asksForRest && input.sample && !step.holding)
        restBefore.look(input.sample, { near: input.near, moving: step.side ?? input.near })
      collect(input, step)
      const events: SetStep['events'] = step.began ? [{ kind: 'hold-started', t }] : []
      if (!step.ended) return { ...stepOf(step, t), events }
      const hold = book(step.ended)
      if (!hold) return { ...stepOf(step, t), events }
      return {
        ...stepOf(step, t),
        clean: hold.findings.length === 0,
        events: [{ kind: 'hold-ended', t, hold }],
      }
    },
    /** The recording is over. */
    close(): void {
      const ended = phases.close()
      if (ended) book(ended)
    },
  }
}
