import type { Told } from '../../workers/seam.ts'
import type { View } from '../engine/trace.ts'

/** A wrong view is asked to be mended for this long before going on with it is offered, ms. */
const OFFER_AFTER_MS = 4000
/** Other messages that come between for less than this take nothing back, ms. */
const PASSING_MS = 1500

/**
 * Tells, report by report, the view to go on with if the person wishes: the one that has kept the
 * gate shut for some seconds. Null where nothing is to be offered.
 */
export const createViewWatch = (): ((report: Told) => View | null) => {
  let sinceMs = 0
  let latest: { readonly seen: View; readonly t: number } | null = null
  return ({ t, gate }) => {
    if (gate.blocker?.kind === 'wrong-view') {
      if (!latest) sinceMs = t
      latest = { seen: gate.blocker.seen, t }
    }
    if (gate.open || (latest && t - latest.t > PASSING_MS)) latest = null
    return latest && t - sinceMs >= OFFER_AFTER_MS ? latest.seen : null
  }
}
