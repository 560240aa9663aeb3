import { type Hand, HELD_MS } from './raised-hand.ts'

/** The hand has to come down this long before it can say something again, ms. */
const DOWN_MS = 400

/**
 * Tells when a hand has been held up long enough: once for each raising.
 * @returns share of the way there, 0..1, and whether it has just got there
 */
export const createSign = (): ((
  hand: Hand,
  tMs: number,
) => { readonly share: number; readonly given: boolean }) => {
  let isSpent = false
  let downSinceMs: number | null = null
  return (hand, tMs) => {
    if (hand.kind !== 'up') {
      downSinceMs ??= tMs
      // An arm that is not seen has not come down.
      if (hand.kind === 'down' && tMs - downSinceMs >= DOWN_MS) isSpent = false
      if (hand.kind === 'unknown') downSinceMs = null
      return { share: 0, given: false }
    }
    downSinceMs = null
    if (isSpent) return { share: 0, given: false }
    const share = Math.min(1, hand.heldMs / HELD_MS)
    isSpent = share === 1
    return { share, given: isSpent }
  }
}
