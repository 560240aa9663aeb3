import { describe, expect, it } from 'vitest'
import { askPersistence, storageLeft } from '../../src/records/storage-health.ts'
import { StoreError, type Trouble, troubleOf } from '../../src/records/trouble.ts'

const named = (name: string, inner?: unknown): Error =>
  Object.assign(new Error('as the browser says it'), { name, ...(inner ? { inner } : {}) })

describe('an error of the store is', () => {
  it.each<[Trouble, string, unknown]>([
    ['full', 'a quota exceeded', new DOMException('', 'QuotaExceededError')],
    [
      'full',
      'a quota exceeded, as Dexie wraps it',
      named('AbortError', named('QuotaExceededError')),
    ],
    ['refused', 'a browser without a database', named('MissingAPIError')],
    ['refused', 'a private window', named('OpenFailedError', named('InvalidStateError'))],
    ['refused', 'a page that may not', new DOMException('', 'SecurityError')],
    ['lost', 'a closed database', named('DatabaseClosedError')],
    ['lost', 'an aborted transaction', named('AbortError')],
    ['lost', 'no error at all', 'what?'],
    ['refused', 'what the store says itself', new StoreError('refused', 'an older app')],
    [
      'full',
      'what the store says, with its cause',
      new StoreError('full', '', named('AbortError')),
    ],
  ])('%s: %s', (trouble, _, error) => {
    expect(troubleOf(error)).toBe(trouble)
  })

  it('found even where it is its own cause', () => {
    const error = named('AbortError')
    Object.assign(error, { inner: error })
    expect(troubleOf(error)).toBe('lost')
  })
})

describe('where there is no storage to ask', () => {
  it('persistence is declined and nothing is known of the space left', async () => {
    expect(await askPersistence()).toBe(false)
    expect(await storageLeft()).toBeNull()
  })
})
