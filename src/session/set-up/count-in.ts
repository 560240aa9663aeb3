import { type Check, firstTrouble } from './checks.ts'

/** Nothing has failed for this long before it counts in, ms: what flickers does not begin anything. */
const CLEAR_MS = 1000
const COUNT_MS = 3000
const MS_PER_SECOND = 1000

/** `checking`; the seconds to go, 3 to 1; `ready`: it stays so. */
export type CountIn = 'checking' | number | 'ready'

/** Somebody is seen: an empty room fails nothing. */
const seesSomebody = (checks: readonly Check[]): boolean =>
  checks.some(({ kind, state }) => kind === 'distance' && state !== 'unknown')

/** Counts in once nothing fails; a trouble on the way takes it back. */
export const createCountIn = (): ((checks: readonly Check[], tMs: number) => CountIn) => {
  let clearMs: number | null = null
  let isReady = false
  return (checks, tMs) => {
    if (isReady) return 'ready'
    if (firstTrouble(checks) !== null || !seesSomebody(checks)) {
      clearMs = null
      return 'checking'
    }
    clearMs ??= tMs
    const leftMs = CLEAR_MS + COUNT_MS - (tMs - clearMs)
    isReady = leftMs <= 0
    if (isReady) return 'ready'
    return leftMs > COUNT_MS ? 'checking' : Math.ceil(leftMs / MS_PER_SECOND)
  }
}
