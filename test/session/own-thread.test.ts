import { expose } from 'comlink'
import { afterEach, describe, expect, it } from 'vitest'
import { Cancelled, onOwnThread } from '../../src/session/own-thread.ts'

type Api = { work: (tell: (share: number) => void) => Promise<string> | string }

const LATE_MS = 20
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const open: MessageChannel[] = []
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close()
    port2.close()
  }
})

/** A thread that can't be ended in time: its last word is under way already. */
const threadOf = (api: Api): Worker => {
  const channel = new MessageChannel()
  open.push(channel)
  expose(api, channel.port2)
  return Object.assign(channel.port1, { terminate: () => undefined }) as unknown as Worker
}

describe('a thread of its own', () => {
  it('tells its progress until it has answered', async () => {
    const told: number[] = []
    const thread = threadOf({
      work: async (tell) => {
        await tell(0.5)
        return 'done'
      },
    })
    const answer = await onOwnThread<Api, string>(
      thread,
      (api, hear) => api.work(hear((share) => told.push(share))),
      new AbortController().signal,
    )
    expect([answer, told]).toEqual(['done', [0.5]])
  })

  it('is not heard after its answer', async () => {
    const told: number[] = []
    const thread = threadOf({
      work: (tell) => {
        setTimeout(() => tell(0.5), LATE_MS)
        return 'done'
      },
    })
    await onOwnThread<Api, string>(
      thread,
      (api, hear) => api.work(hear((share) => told.push(share))),
      new AbortController().signal,
    )
    await later(3 * LATE_MS)
    expect(told).toEqual([])
  })

  it('is not heard after it was stopped', async () => {
    const told: number[] = []
    const control = new AbortController()
    const thread = threadOf({
      work: async (tell) => {
        await later(LATE_MS)
        tell(0.5)
        return 'done'
      },
    })
    const asked = onOwnThread<Api, string>(
      thread,
      (api, hear) => api.work(hear((share) => told.push(share))),
      control.signal,
    )
    control.abort()
    await expect(asked).rejects.toThrow(Cancelled)
    await later(3 * LATE_MS)
    expect(told).toEqual([])
  })
})
