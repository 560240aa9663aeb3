import { type Remote, wrap } from 'comlink'

/** Ended before its work was done, because whoever asked for it said so. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

/**
 * Has something done on a thread of its own, which ends with it.
 * @param signal ends it at once, in the middle of whatever it does
 * @throws Cancelled, or what went wrong on the thread
 */
export const onOwnThread = async <Api, Answer>(
  thread: Worker,
  ask: (api: Remote<Api>) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> => {
  const over = new Promise<never>((_, refuse) => {
    thread.onerror = ({ message }) => refuse(new Error(message || 'the thread broke'))
    signal.addEventListener('abort', () => refuse(new Cancelled()))
    if (signal.aborted) refuse(new Cancelled())
  })
  try {
    return await Promise.race([ask(wrap<Api>(thread)), over])
  } finally {
    thread.terminate()
  }
}
