import { aboveNoise, brokenLimit, nextZone, worseOf, type Zone, zoneOf } from './limits.ts'
import { limbOf, type MeasureTable, type Roles } from './measures.ts'
import type { Phase } from './movement.ts'
import type { Finding } from './report.ts'
import type { Check, Limits, RepMetric, Rule, Unit } from './rule.ts'
import type { Sample, StartPose } from './samples.ts'

/** Spec section 3: how long a limit has to be broken before it counts, ms. */
export type Persistence = { readonly warnMs: number; readonly faultMs: number }

/** Spec 2.6: unknown when more than this share of the time was unusable. */
const UNKNOWN_SHARE = 0.3
/** Spec 2.6: tempo can't be judged below 10 frames a second (a little slack for an uneven camera). */
const SLOWEST_FPS = 9.5
const TIMED: ReadonlySet<Unit> = new Set(['s', 'deg/s', '/min'])

/** What is absent is not known. */
export type Metrics = Readonly<Partial<Record<RepMetric, number | null>>>

export type JudgeInput = {
  readonly sample: Sample
  readonly phase: Phase
  readonly start: StartPose | null
  /** Of a hold: the rest before it. */
  readonly rest?: StartPose | null
  readonly roles: Roles
}

type Broken = {
  readonly zone: 'warn' | 'fault'
  readonly sinceMs: number
  value: number
  beyond: number
  limit: number
}

type FramedCheck = Extract<Check, { readonly when: readonly Phase[] }>

const isFramed = (check: Check): check is FramedCheck => typeof check.when !== 'string'

/** Watches one check through one repetition or hold. */
export const watchCheck = (
  rule: Rule,
  check: Check,
  table: MeasureTable,
  persistence: Persistence,
) => {
  const framed = isFramed(check) ? check : null
  const limb = framed?.nearOnly ? limbOf(framed.measure) : null
  const limitsAt = limitsFrom(check)
  let zone: Zone = 'ok'
  let known = 0
  let unknown = 0
  let warn: Broken | null = null
  let fault: Broken | null = null
  let worst: Zone = 'ok'
  const findings: Finding[] = []

  const note = (broken: Broken, endMs: number) => {
    worst = worseOf(worst, broken.zone)
    findings.push({
      rule: rule.id,
      clause: rule.clause,
      severity: broken.zone,
      startMs: broken.sinceMs,
      endMs,
      value: broken.value,
      limit: broken.limit,
      unit: check.unit,
    })
  }

  const isLasting = (broken: Broken | null, t: number): broken is Broken =>
    broken !== null &&
    t - broken.sinceMs >= (broken.zone === 'fault' ? persistence.faultMs : persistence.warnMs)

  const closed = (broken: Broken | null, t: number): null => {
    if (isLasting(broken, t)) note(broken, t)
    return null
  }

  const follow = (t: number, value: number, limits: Limits) => {
    zone = nextZone(zone, value, limits)
    warn = zone === 'ok' ? closed(warn, t) : goesOn(warn, 'warn', t, value, limits)
    fault = zone === 'fault' ? goesOn(fault, 'fault', t, value, limits) : closed(fault, t)
  }

  const once = (t: number, sinceMs: number, value: number | null) => {
    if (value === null || Number.isNaN(value)) {
      unknown++
      return
    }
    known++
    const reached = zoneOf(value, check.limits)
    if (reached !== 'ok') note(goesOn(null, reached, sinceMs, value, check.limits), t)
  }

  return {
    step({ sample, phase, start, rest = null, roles }: JudgeInput) {
      if (!framed?.when.includes(phase)) return
      // A hold is its own start pose: its first second has nothing to be compared with.
      if (framed.from === 'start' && !start) return
      const compared = framed.from === 'rest' ? rest : start
      const column = table.column(framed.measure, roles)
      const reference = framed.from ? (compared?.medians[column] ?? Number.NaN) : 0
      const value = sample.values[column] - reference
      const isHidden = limb !== null && limb(roles) !== roles.near
      if (isHidden || Number.isNaN(value)) {
        unknown++
        return
      }
      known++
      follow(sample.t, value, limitsAt(compared, column))
    },
    begin(t: number, start: StartPose, roles: Roles) {
      if (check.when !== 'start') return
      once(t, t, start.medians[table.column(check.measure, roles)])
    },
    end(t: number, sinceMs: number, metrics: Metrics, fps: number) {
      warn = closed(warn, t)
      fault = closed(fault, t)
      if (check.when !== 'end') return
      const value = metrics[check.metric] ?? null
      const timed = TIMED.has(check.unit)
      if (timed && fps < SLOWEST_FPS) once(t, sinceMs, null)
      else once(t, sinceMs, value !== null && check.unit === 's' ? value / 1000 : value)
    },
    /** Broken for long enough right now. */
    broken(t: number): Zone {
      if (isLasting(fault, t)) return 'fault'
      return isLasting(warn, t) ? 'warn' : 'ok'
    },
    /** The worst of the findings. */
    worst: (): Zone => worst,
    findings: () => withoutEcho(findings),
    isUnknown: () => known === 0 || unknown > UNKNOWN_SHARE * (known + unknown),
    /** Nothing to judge yet: neither known nor unknown frames. */
    isUntouched: () => known + unknown === 0,
  }
}

export type CheckWatch = ReturnType<typeof watchCheck>

/** A check's limits; those of a change since a start pose, above its noise, are found once a start pose. */
const limitsFrom = (check: Check) => {
  if (!isFramed(check) || !check.from) return () => check.limits
  let limits = check.limits
  let known: { readonly start: StartPose | null; readonly column: number } | null = null
  return (start: StartPose | null, column: number): Limits => {
    if (known?.start === start && known.column === column) return limits
    known = { start, column }
    limits = aboveNoise(check.limits, start?.noise[column] ?? 0)
    return limits
  }
}

/** What is broken is told by the value that was furthest beyond the limit. */
const goesOn = (
  broken: Broken | null,
  zone: Broken['zone'],
  t: number,
  value: number,
  limits: Limits,
): Broken => {
  const { limit, beyond } = brokenLimit(value, limits, zone)
  if (!broken) return { zone, sinceMs: t, value, beyond, limit }
  return beyond > broken.beyond ? Object.assign(broken, { value, beyond, limit }) : broken
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
