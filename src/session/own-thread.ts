import { type ProxyMarked, proxy, type Remote, wrap } from 'comlink'

/** Ended before its work was done, because whoever asked for it said so. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

type OnProgress = (share: number) => void

/** Makes what a thread can tell its progress to. */
type Hear = (onProgress: OnProgress) => OnProgress & ProxyMarked

/**
 * Has something done on a thread of its own, which ends with it. Progress comes by another way than the answer: what
 * comes after the answer, or after the end, nobody hears.
 * @param signal ends it at once, in the middle of whatever it does
 * @throws Cancelled, or what went wrong on the thread
 */
export const onOwnThread = async <Api, Answer>(
  thread: Worker,
  ask: (api: Remote<Api>, hear: Hear) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> => {
  const over = new Promise<never>((_, refuse) => {
    thread.onerror = ({ message }) => refuse(new Error(message || 'the thread broke'))
    signal.addEventListener('abort', () => refuse(new Cancelled()))
    if (signal.aborted) refuse(new Cancelled())
  })
  let isOver = false
  const hear: Hear = (onProgress) =>
    proxy((share) => {
      if (!isOver && !signal.aborted) onProgress(share)
    })
  try {
    return await Promise.race([ask(wrap<Api>(thread), hear), over])
  } finally {
    isOver = true
    thread.terminate()
  }
}
