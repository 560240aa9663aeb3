/**
 * What can be wrong with the store.
 * - `full`: the disk, or what the browser grants of it
 * - `refused`: the browser keeps nothing here (private window, blocked by a setting, an older app)
 * - `lost`: what was open is gone, or what was written to has been removed
 */
export type Trouble = 'full' | 'refused' | 'lost'

/** What the store says of bad input and of its own faults. `message` is one line: what, where, what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly trouble: Trouble

  constructor(trouble: Trouble, message: string, cause?: unknown) {
    super(message, { cause })
    this.trouble = trouble
  }
}

/** By the name that IndexedDB or Dexie gives the error. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  OpenFailedError: 'refused',
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
  VersionError: 'refused',
}

/** What an error of the store comes to; anything unheard-of counts as `lost`. Never throws. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof StoreError) return error.trouble
  const known = chainOf(error)
    .map(nameOf)
    .find((name) => name in TROUBLES)
  return known === undefined ? 'lost' : (TROUBLES[known] ?? 'lost')
}

/** Dexie wraps what the browser said: the innermost error is the reason. */
const chainOf = (error: unknown): readonly unknown[] => {
  const chain: unknown[] = []
  let each = error
  while (each instanceof Error || each instanceof DOMException) {
    if (chain.includes(each)) break
    chain.unshift(each)
    each = 'inner' in each ? each.inner : each.cause
  }
  return chain
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : ''
