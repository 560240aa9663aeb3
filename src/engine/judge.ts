import type { Check, Phase, RepMetric, Rule } from './exercise.ts'
import { aboveNoise, brokenLimit, nextZone, type Zone, zoneOf } from './limits.ts'
import { type MeasureTable, type Roles, sideOf } from './measures.ts'
import type { Finding, Verdict } from './report.ts'
import type { Sample, StartPose } from './samples.ts'
import type { View } from './trace.ts'

/** Spec section 3: how long a limit has to be broken before it counts, ms. */
export type Persistence = { readonly warnMs: number; readonly faultMs: number }
export const REP_PERSISTENCE: Persistence = { warnMs: 300, faultMs: 500 }
export const HOLD_PERSISTENCE: Persistence = { warnMs: 300, faultMs: 1000 }

/** Spec 2.6: unknown when more than this share of the time was unusable. */
const UNKNOWN_SHARE = 0.3
/** Spec 2.6: tempo can't be judged below 10 frames a second (a little slack for an uneven camera). */
const SLOWEST_FPS = 9.5

export type Metrics = Readonly<Record<RepMetric, number | null>>

export type JudgeInput = {
  readonly sample: Sample
  readonly phase: Phase
  readonly start: StartPose | null
  readonly roles: Roles
}

export type Circumstances = { readonly view: View | null; readonly fps: number }

type Broken = {
  zone: 'warn' | 'fault'
  sinceMs: number
  value: number
  beyond: number
  limit: number
}

/** Watches one check through one repetition or hold. */
const watchCheck = (rule: Rule, check: Check, table: MeasureTable, persistence: Persistence) => {
  let zone: Zone = 'ok'
  let known = 0
  let unknown = 0
  let open: Broken[] = []
  const findings: Finding[] = []

  const finding = (broken: Broken, endMs: number): Finding => ({
    rule: rule.id,
    clause: rule.clause,
    severity: broken.zone,
    startMs: broken.sinceMs,
    endMs,
    value: broken.value,
    limit: broken.limit,
    unit: check.unit,
  })

  const lasting = (broken: Broken, t: number): boolean =>
    t - broken.sinceMs >= (broken.zone === 'fault' ? persistence.faultMs : persistence.warnMs)

  const close = (keep: readonly Broken[], t: number) => {
    for (const broken of open) {
      if (!keep.includes(broken) && lasting(broken, t)) findings.push(finding(broken, t))
    }
    open = [...keep]
  }

  const follow = (t: number, value: number, limits: Check['limits']) => {
    zone = nextZone(zone, value, limits)
    const zones: ('warn' | 'fault')[] =
      zone === 'fault' ? ['warn', 'fault'] : zone === 'warn' ? ['warn'] : []
    close(
      open.filter((broken) => zones.includes(broken.zone)),
      t,
    )
    for (const name of zones) {
      const { limit, beyond } = brokenLimit(value, limits, name)
      const before = open.find((broken) => broken.zone === name)
      if (!before) open.push({ zone: name, sinceMs: t, value, beyond, limit })
      else if (beyond > before.beyond) Object.assign(before, { value, beyond, limit })
    }
  }

  const once = (t: number, sinceMs: number, value: number | null) => {
    if (value === null || Number.isNaN(value)) {
      unknown++
      return
    }
    known++
    const reached = zoneOf(value, check.limits)
    if (reached === 'ok') return
    const { limit } = brokenLimit(value, check.limits, reached)
    findings.push(finding({ zone: reached, sinceMs, value, beyond: 0, limit }, t))
  }

  return {
    step({ sample, phase, start, roles }: JudgeInput) {
      if (!('measure' in check) || check.when === 'start' || !check.when.includes(phase)) return
      // A hold is its own start pose: its first second has nothing to be compared with.
      if (check.from === 'start' && !start) return
      const column = table.column(check.measure, roles)
      const reference = check.from === 'start' && start ? start.medians[column] : 0
      const value = sample.values[column] - reference
      const hidden = check.nearOnly && sideOf(check.measure, roles) !== roles.near
      if (hidden || Number.isNaN(value)) {
        unknown++
        return
      }
      known++
      const limits =
        check.from === 'start' ? aboveNoise(check.limits, start?.noise[column] ?? 0) : check.limits
      follow(sample.t, value, limits)
    },
    begin(t: number, start: StartPose, roles: Roles) {
      if (check.when !== 'start') return
      once(t, t, start.medians[table.column(check.measure, roles)])
    },
    end(t: number, sinceMs: number, metrics: Metrics, fps: number) {
      close([], t)
      if (check.when !== 'end') return
      const value = metrics[check.metric]
      const timed = check.unit === 's'
      if (timed && fps < SLOWEST_FPS) once(t, sinceMs, null)
      else once(t, sinceMs, value !== null && timed ? value / 1000 : value)
    },
    /** Broken for long enough right now. */
    broken(t: number): 'warn' | 'fault' | null {
      const worst = open.filter((broken) => lasting(broken, t)).map((broken) => broken.zone)
      if (worst.includes('fault')) return 'fault'
      return worst.includes('warn') ? 'warn' : null
    },
    findings: () => withoutEcho(findings),
    isUnknown: () => known === 0 || unknown > UNKNOWN_SHARE * (known + unknown),
    /** Nothing to judge yet: neither known nor unknown frames. */
    isUntouched: () => known + unknown === 0,
  }
}

/** What passed the fault limit passed the warning's on the way: one finding, not two. */
const withoutEcho = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) =>
      finding.severity === 'fault' ||
      !findings.some(
        (other) =>
          other.severity === 'fault' &&
          other.startMs <= finding.endMs &&
          other.endMs >= finding.startMs,
      ),
  )

type CheckWatch = ReturnType<typeof watchCheck>

const WORST = ['fault', 'warn', 'ok'] as const

const verdictOf = (watches: readonly CheckWatch[], ended: boolean): Verdict => {
  const touched = watches.filter((watch) => ended || !watch.isUntouched())
  const known = touched.filter((watch) => !watch.isUnknown())
  if (known.length === 0) return 'unknown'
  const found = known.flatMap((watch) => watch.findings().map((finding) => finding.severity))
  const verdict = WORST.find((name) => name === 'ok' || found.includes(name)) ?? 'ok'
  // Half of a rule seen to be fine doesn't make the rule fine.
  return verdict === 'ok' && known.length < touched.length ? 'unknown' : verdict
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
    brokenNow: (t: number): 'warn' | 'fault' | null => {
      const now = watches.filter((watch) => !watch.isUnknown()).map((watch) => watch.broken(t))
      return now.includes('fault') ? 'fault' : now.includes('warn') ? 'warn' : null
    },
    findings: (): Finding[] =>
      watches.filter((watch) => !watch.isUnknown()).flatMap((watch) => watch.findings()),
    verdict: (ended: boolean): Verdict => verdictOf(watches, ended),
  }
}

export type RuleWatch = ReturnType<typeof watchRule>
