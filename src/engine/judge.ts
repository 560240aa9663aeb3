import {
  type CheckWatch,
  type JudgeInput,
  type Metrics,
  type Persistence,
  watchCheck,
} from './check-watch.ts'
import { worseOf, type Zone } from './limits.ts'
import type { MeasureTable, Roles } from './measures.ts'
import type { Finding, Verdict } from './report.ts'
import type { Rule } from './rule.ts'
import type { StartPose } from './samples.ts'
import type { View } from './trace.ts'

export const REP_PERSISTENCE: Persistence = { warnMs: 300, faultMs: 500 }
export const HOLD_PERSISTENCE: Persistence = { warnMs: 300, faultMs: 1000 }

export type Circumstances = { readonly view: View | null; readonly fps: number }

const verdictOf = (watches: readonly CheckWatch[], ended: boolean): Verdict => {
  let touched = 0
  let known = 0
  let worst: Zone = 'ok'
  for (const watch of watches) {
    if (!ended && watch.isUntouched()) continue
    touched++
    if (watch.isUnknown()) continue
    known++
    worst = worseOf(worst, watch.worst())
  }
  if (known === 0) return 'unknown'
  // Half of a rule seen to be fine doesn't make the rule fine.
  return worst === 'ok' && known < touched ? 'unknown' : worst
}

const worstNow = (watches: readonly CheckWatch[], t: number): Zone => {
  let worst: Zone = 'ok'
  for (const watch of watches) {
    if (!watch.isUnknown()) worst = worseOf(worst, watch.broken(t))
  }
  return worst
}

/** Watches one rule through one repetition or hold. */
export const watchRule = (
  rule: Rule,
  table: MeasureTable,
  persistence: Persistence,
  { view, fps }: Circumstances,
) => {
  const judged = !rule.abstains && view !== null && rule.views.includes(view)
  const watches = judged
    ? rule.checks.map((check) => watchCheck(rule, check, table, persistence))
    : []
  return {
    rule,
    step: (input: JudgeInput) => {
      for (const watch of watches) watch.step(input)
    },
    begin: (t: number, start: StartPose, roles: Roles) => {
      for (const watch of watches) watch.begin(t, start, roles)
    },
    end: (t: number, sinceMs: number, metrics: Metrics) => {
      for (const watch of watches) watch.end(t, sinceMs, metrics, fps)
    },
    /** Broken for long enough at this moment. */
    brokenNow: (t: number): Zone => worstNow(watches, t),
    findings: (): Finding[] =>
      watches.filter((watch) => !watch.isUnknown()).flatMap((watch) => watch.findings()),
    verdict: (ended: boolean): Verdict => verdictOf(watches, ended),
  }
}

export type RuleWatch = ReturnType<typeof watchRule>
