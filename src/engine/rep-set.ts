import { bookRep, judgedBy } from './book-rep.ts'
import type { Metrics } from './check-watch.ts'
import type { CourseInput } from './course.ts'
import type { EndedRep } from './ended-rep.ts'
import { REP_PERSISTENCE, type RuleWatch, watchRule } from './judge.ts'
import type { Side } from './landmarks.ts'
import { PEAK_OVER_MEAN } from './minimum-jerk.ts'
import type { RepMovement } from './movement.ts'
import { createRepPhases } from './rep-phases.ts'
import type { RepSummary } from './report.ts'
import { scoreHold } from './score.ts'
import {
  brokenAtEnd,
  brokenNow,
  createVerdictsNow,
  idleStep,
  type MovementSet,
  type SetInput,
  type SetStep,
} from './set.ts'
import type { Tally } from './tally.ts'

/** A set of repetitions: phases, rules watched through each, and the books. */
export const createRepSet = (
  { exercise, table, tally, ownRange, circumstances }: CourseInput,
  movement: RepMovement,
): MovementSet => {
  const phases = createRepPhases(movement, table)
  const newWatches = () =>
    exercise.rules.map((rule) => watchRule(rule, table, REP_PERSISTENCE, circumstances()))
  const verdictsNow = createVerdictsNow()
  let watches: RuleWatch[] = []

  const metricsOf = (ended: EndedRep): Metrics => ({
    liftMs: ended.liftMs,
    holdMs: ended.isTopSeen ? ended.holdMs : null,
    lowerMs: ended.lowerMs,
    restBeforeMs: ended.restBeforeMs,
    offsetBefore: ended.offsetBefore,
    peak: ended.isTopSeen ? ended.peak : null,
    range: ended.isTopSeen ? ended.top : null,
    liftSpeed: fastest(ended),
    companionGapMs: ended.companionGapMs,
    startGapMs: ended.startGapMs,
    sameSideAgain: sameSideAgain(movement, tally, ended.side),
  })

  const book = (t: number, ended: EndedRep): RepSummary => {
    const done = {
      side: movement.lanes === 'near' ? null : ended.side,
      startMs: ended.startMs,
      endMs: ended.endMs,
      range: ended.top,
      rejected: ended.rejected,
    }
    const rep = bookRep(t, done, metricsOf(ended), watches, { tally, ownRange })
    if (!rep.counted) return rep
    tally.hold({
      side: rep.side,
      startMs: ended.holdStartMs,
      endMs: ended.holdEndMs,
      heldMs: ended.holdMs,
      score: scoreHold(judgedBy(watches, rep.verdicts), ended.holdMs, exercise.dose.holdMs, null),
      findings: rep.findings.filter((finding) => finding.endMs >= ended.holdStartMs),
    })
    return rep
  }

  return {
    close(t: number) {
      const ended = phases.close()
      if (ended) book(t, ended)
    },
    forget() {
      phases.forget()
      watches = []
    },
    step({ t, sample, start, near }: SetInput): SetStep {
      if (!sample || !start) return idleStep(verdictsNow(watches), tally.heldMs())
      const step = phases.step(sample, start, near)
      const roles = { near, moving: step.ended?.side ?? step.side ?? near }
      if (step.began) {
        watches = newWatches()
        for (const watch of watches) watch.begin(t, start, roles)
      }
      const input = { sample, phase: step.phase, start, roles }
      for (const watch of watches) watch.step(input)
      if (!step.ended) {
        return {
          phase: step.phase,
          side: movement.lanes === 'near' ? null : step.side,
          holdMs: step.holdMs,
          heldMs: tally.heldMs(),
          broken: brokenNow(watches, t),
          verdicts: verdictsNow(watches),
          clean: false,
          events: [],
        }
      }
      const rep = book(t, step.ended)
      const ended: SetStep = {
        ...idleStep(rep.verdicts, tally.heldMs()),
        broken: rep.counted ? brokenAtEnd(watches) : [],
        clean: rep.counted && rep.findings.length === 0,
        events: [{ kind: 'rep-ended', t, rep }],
      }
      watches = []
      return ended
    },
  }
}

/** From range and time, deg/s: noise moves it less than the steepest moment that was seen. */
const fastest = ({ top, liftMs }: EndedRep): number | null =>
  liftMs === null ? null : (1000 * PEAK_OVER_MEAN * top) / liftMs

/** 1 when the side before moved again, 0 when sides alternate, null where there is no telling. */
const sameSideAgain = (movement: RepMovement, tally: Tally, side: Side): number | null => {
  if (movement.lanes === 'near') return null
  const before = tally.lastRep()
  if (!before) return 0
  return before.side === side ? 1 : 0
}
