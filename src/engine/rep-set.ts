import type { Metrics } from './check-watch.ts'
import type { Exercise, RepMovement } from './exercise.ts'
import { type Circumstances, REP_PERSISTENCE, type RuleWatch, watchRule } from './judge.ts'
import type { Side } from './landmarks.ts'
import type { MeasureTable } from './measures.ts'
import { createRepPhases, type EndedRep } from './rep-phases.ts'
import type { RepTiming } from './rep-timing.ts'
import type { RepSummary } from './report.ts'
import { scoreHold, scoreRep } from './score.ts'
import {
  brokenAtEnd,
  brokenNow,
  createVerdictsNow,
  findingsOf,
  type SetInput,
  type SetStep,
  verdictsOf,
} from './set.ts'
import type { Tally } from './tally.ts'

/** A set of repetitions: phases, rules watched through each, and the books. */
export const createRepSet = (
  exercise: Exercise,
  movement: RepMovement,
  table: MeasureTable,
  tally: Tally,
  circumstances: () => Circumstances,
) => {
  const phases = createRepPhases(movement, table)
  const newWatches = () =>
    exercise.rules.map((rule) => watchRule(rule, table, REP_PERSISTENCE, circumstances()))
  const verdictsNow = createVerdictsNow()
  let watches: RuleWatch[] = []

  const metricsOf = (ended: EndedRep): Metrics => ({
    liftMs: ended.liftMs,
    holdMs: ended.holdMs,
    lowerMs: ended.lowerMs,
    restBeforeMs: ended.restBeforeMs,
    peakDeg: ended.peakDeg,
    rangeDeg: ended.top,
    liftDegPerS: fastest(ended),
    companionGapMs: ended.companionGapMs,
    sameSideAgain: sameSideAgain(movement, tally, ended.side),
  })

  const book = (t: number, ended: EndedRep): RepSummary => {
    for (const watch of watches) watch.end(t, ended.startMs, metricsOf(ended))
    const counted = ended.rejected === null
    const verdicts = verdictsOf(watches, true)
    const judged = watches.map((watch) => ({
      rule: watch.rule,
      verdict: verdicts[watch.rule.clause],
    }))
    const rep: RepSummary = {
      index: tally.ended() + 1,
      side: movement.lanes === 'each' ? ended.side : null,
      startMs: ended.startMs,
      endMs: ended.endMs,
      score: counted ? scoreRep(judged) : null,
      range: ended.top,
      counted,
      ...(ended.rejected ? { reason: ended.rejected } : {}),
      verdicts,
      findings: findingsOf(watches),
    }
    tally.rep(rep)
    if (!counted) return rep
    tally.verdicts(verdicts)
    tally.hold({
      side: rep.side,
      startMs: ended.holdStartMs,
      endMs: ended.holdEndMs,
      heldMs: ended.holdMs,
      score: scoreHold(judged, ended.holdMs, exercise.dose.holdMs, null),
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
      if (!sample || !start) return idle(verdictsNow(watches), tally.heldMs())
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
          side: movement.lanes === 'each' ? step.side : null,
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
        ...idle(rep.verdicts, tally.heldMs()),
        broken: rep.counted ? brokenAtEnd(watches) : [],
        clean: rep.counted && rep.findings.length === 0,
        events: [{ kind: 'rep-ended', t, rep }],
      }
      watches = []
      return ended
    },
  }
}

const idle = (verdicts: SetStep['verdicts'], heldMs: number): SetStep => ({
  phase: 'resting',
  side: null,
  holdMs: 0,
  heldMs,
  broken: [],
  verdicts,
  clean: false,
  events: [],
})

/** Peak of a minimum-jerk movement's speed over its mean (Flash & Hogan 1985: 15/8). */
const PEAK_OVER_MEAN = 1.875

/** From range and time, deg/s: noise moves it less than the steepest moment that was seen. */
const fastest = ({ top, liftMs }: RepTiming): number => (1000 * PEAK_OVER_MEAN * top) / liftMs

/** 1 when the side before moved again, 0 when sides alternate, null where there is no telling. */
const sameSideAgain = (movement: RepMovement, tally: Tally, side: Side): number | null => {
  if (movement.lanes !== 'each') return null
  const before = tally.lastRep()
  if (!before) return 0
  return before.side === side ? 1 : 0
}
