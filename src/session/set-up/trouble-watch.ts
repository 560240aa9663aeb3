import type { Trouble } from './checks.ts'

/** A trouble is said once it has lasted this long, ms. */
const SETTLES_MS = 1500
/** Two troubles are said this far apart, ms: whoever lies down has to get up to mend one. */
const APART_MS = 6000
/** Going on without mending it is offered after this, ms: as for a wrong view. */
const OFFER_AFTER_MS = 4000

export type TroubleNow = {
  /** To be said now: each once. */
  readonly say: Trouble | null
  /** May be left as it is, if the person wishes. */
  readonly offer: Trouble | null
}

/** Follows the first trouble, moment by moment. */
export const createTroubleWatch = (): ((trouble: Trouble | null, tMs: number) => TroubleNow) => {
  let now: Trouble | null = null
  let sinceMs = 0
  let saidMs = Number.NEGATIVE_INFINITY
  const said = new Set<Trouble>()

  const isDue = (trouble: Trouble, tMs: number): boolean =>
    !said.has(trouble) && tMs - sinceMs >= SETTLES_MS && tMs - saidMs >= APART_MS

  return (trouble, tMs) => {
    if (trouble !== now) [now, sinceMs] = [trouble, tMs]
    if (trouble === null) return { say: null, offer: null }
    const offer = tMs - sinceMs >= OFFER_AFTER_MS ? trouble : null
    if (!isDue(trouble, tMs)) return { say: null, offer }
    said.add(trouble)
    saidMs = tMs
    return { say: trouble, offer }
  }
}
