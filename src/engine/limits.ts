import type { Limits, Range } from './rule.ts'

export type Zone = 'ok' | 'warn' | 'fault'

const RANK: Readonly<Record<Zone, number>> = { ok: 0, warn: 1, fault: 2 }

export const worseOf = (a: Zone, b: Zone): Zone => (RANK[a] >= RANK[b] ? a : b)

/** Spec section 3: a verdict clears at 80 % of its limit. */
const CLEARS_AT = 0.8

const inside = (value: number, [min, max]: Range): boolean =>
  (min === null || value >= min) && (max === null || value <= max)

/** Limits moved towards (share < 1) the ideal, or outwards to `slack` at least. */
const moved = (limits: Limits, move: (limit: number, ideal: number) => number): Limits => {
  const ideal = limits.ideal ?? 0
  const shift = ([min, max]: Range): Range => [
    min === null ? null : move(min, ideal),
    max === null ? null : move(max, ideal),
  ]
  return { ok: shift(limits.ok), warn: shift(limits.warn), ideal }
}

/** No limit closer to the ideal than three SD of the signal in the start hold (spec 2.4, policy 4). */
export const aboveNoise = (limits: Limits, sd: number): Limits =>
  moved(limits, (limit, ideal) => {
    const reach = Math.max(Math.abs(limit - ideal), 3 * sd)
    return ideal + (limit < ideal ? -reach : reach)
  })

const clearing = new WeakMap<Limits, Limits>()

const clearingLimits = (limits: Limits): Limits => {
  const known = clearing.get(limits)
  if (known) return known
  const made = moved(limits, (limit, ideal) => ideal + CLEARS_AT * (limit - ideal))
  clearing.set(limits, made)
  return made
}

export const zoneOf = (value: number, { ok, warn }: Limits): Zone => {
  if (inside(value, ok)) return 'ok'
  return inside(value, warn) ? 'warn' : 'fault'
}

/** Two thresholds: a zone is left only when the value is clear of its limit. */
export const nextZone = (before: Zone, value: number, limits: Limits): Zone => {
  const entered = zoneOf(value, limits)
  if (RANK[entered] >= RANK[before]) return entered
  const cleared = zoneOf(value, clearingLimits(limits))
  return RANK[cleared] < RANK[before] ? cleared : before
}

/** The limit that a value broke, and how far it is beyond it. */
export const brokenLimit = (
  value: number,
  limits: Limits,
  zone: 'warn' | 'fault',
): { limit: number; beyond: number } => {
  const [min, max] = zone === 'fault' ? limits.warn : limits.ok
  const below = min === null ? Number.NEGATIVE_INFINITY : min - value
  const above = max === null ? Number.NEGATIVE_INFINITY : value - max
  return below > above
    ? { limit: min ?? value, beyond: below }
    : { limit: max ?? value, beyond: above }
}
