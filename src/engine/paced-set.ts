import { bookRep, judgedBy } from './book-rep.ts'
import type { Metrics } from './check-watch.ts'
import type { CourseInput } from './course.ts'
import { HOLD_PERSISTENCE, type RuleWatch, watchRule } from './judge.ts'
import type { PacedMovement } from './movement.ts'
import { createPace } from './pace.ts'
import type { RepSummary } from './report.ts'
import { inPose } from './samples.ts'
import { scoreHold } from './score.ts'
import {
  brokenAtEnd,
  brokenNow,
  createVerdictsNow,
  idleStep,
  type MovementSet,
  type SetStep,
} from './set.ts'
import { createUnwantedCycle } from './unwanted-cycle.ts'

/**
 * Guided holds: the coach gives the pace, the person stays in the start pose and follows. What is done
 * inside the body no camera sees; a repetition is a whole round of the steps in the pose.
 */
export const createPacedSet = (
  { exercise, table, tally, ownRange, circumstances }: CourseInput,
  movement: PacedMovement,
  /** In the pose before the first round, ms: live the gate has seen to it. */
  settleMs: number,
): MovementSet => {
  const pace = createPace(movement.steps, exercise.dose.holdMs, settleMs)
  const unwanted = createUnwantedCycle(movement.unless, table)
  const verdictsNow = createVerdictsNow()
  let watches: RuleWatch[] = []

  /** A round that is over, or was broken off after its hold had begun. */
  const book = (t: number, startMs: number, heldMs: number, rejected: string | null) => {
    const metrics: Metrics = { holdMs: heldMs }
    const done = { side: null, startMs, endMs: t, range: 0, rejected }
    const rep = bookRep(t, done, metrics, watches, { tally, ownRange })
    if (rep.counted) {
      const score = scoreHold(judgedBy(watches, rep.verdicts), heldMs, exercise.dose.holdMs, null)
      const endMs = t - pace.afterHoldMs
      tally.hold({ side: null, startMs: endMs - heldMs, endMs, heldMs, score, findings: [] })
    }
    return rep
  }

  const breakOff = (t: number): RepSummary | null => {
    const { startMs, heldMs } = pace
    const rep =
      startMs !== null && heldMs() > 0 ? book(t, startMs, heldMs(), 'start-pose-left') : null
    pace.stop()
    return rep
  }

  const stepOf = (rep: RepSummary | null, watched: readonly RuleWatch[], t: number): SetStep => ({
    phase: pace.isHolding() ? 'holding' : 'lifting',
    side: null,
    holdMs: pace.isHolding() ? pace.heldMs() : 0,
    heldMs: tally.heldMs(),
    broken: rep?.counted ? brokenAtEnd(watched) : brokenNow(watches, t),
    verdicts: rep?.verdicts ?? verdictsNow(watches),
    clean: rep?.counted === true && rep.findings.length === 0,
    events: rep ? [{ kind: 'rep-ended', t, rep }] : [],
    pace: pace.now(),
  })

  const forget = () => {
    pace.stop()
    watches = []
  }

  return {
    forget,
    close: forget,
    step({ t, sample, start, near }) {
      const roles = { near, moving: near }
      const kept =
        sample && start ? inPose(movement.keep, sample.values, start, table, roles) : null
      const was = pace.step(t, kept)
      const watched = watches
      if (was === 'broken') {
        const rep = breakOff(t)
        watches = []
        return {
          ...idleStep(rep?.verdicts ?? {}, tally.heldMs()),
          events: rep ? [{ kind: 'rep-ended', t, rep }] : [],
        }
      }
      const isDone = tally.count().total >= exercise.dose.reps
      if (was === 'waiting' || isDone || !start)
        return idleStep(verdictsNow(watches), tally.heldMs())
      const rep =
        was === 'round-over'
          ? book(
              t,
              pace.lastRound().startMs,
              pace.lastRound().heldMs,
              unwanted.wasSeen() ? 'another-movement' : null,
            )
          : null
      if (was !== 'goes-on') {
        unwanted.begin()
        watches = exercise.rules.map((rule) =>
          watchRule(rule, table, HOLD_PERSISTENCE, circumstances()),
        )
        for (const watch of watches) watch.begin(t, start, roles)
      }
      if (sample) unwanted.look(sample, start, near)
      const phase = pace.isHolding() ? 'holding' : 'lifting'
      if (sample) for (const watch of watches) watch.step({ sample, phase, start, roles })
      return stepOf(rep, watched, t)
    },
  }
}
