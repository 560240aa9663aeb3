import { useEffect, useState } from 'react'
import type { Rejudged } from '../../review/rejudge/compare.ts'
import { Cancelled } from '../../session/own-thread.ts'
import { keptSet, rejudgeSet } from '../../session/rejudge/rejudge-set.ts'

export type RejudgeState =
  | { readonly stage: 'judging'; readonly share: number; readonly stop: () => void }
  | { readonly stage: 'done'; readonly rejudged: Rejudged }
  | { readonly stage: 'no-set' | 'no-trace' | 'stopped' | 'failed' }

const judge = async (
  setId: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<RejudgeState> => {
  const kept = await keptSet(setId)
  if (!kept) return { stage: 'no-set' }
  const rejudged = await rejudgeSet(kept, { signal, onProgress })
  return rejudged ? { stage: 'done', rejudged } : { stage: 'no-trace' }
}

/** @param attempt another number judges once more */
export const useRejudge = (setId: string, attempt: number): RejudgeState => {
  const [state, setState] = useState<RejudgeState>({
    stage: 'judging',
    share: 0,
    stop: () => undefined,
  })
  useEffect(() => {
    const control = new AbortController()
    let gone = false
    const show = (next: RejudgeState) => {
      if (!gone) setState(next)
    }
    const stop = () => control.abort()
    const onProgress = (share: number) => show({ stage: 'judging', share, stop })
    onProgress(0)
    judge(setId, control.signal, onProgress).then(show, (error: unknown) =>
      show({ stage: error instanceof Cancelled ? 'stopped' : 'failed' }),
    )
    return () => {
      gone = true
      control.abort()
    }
  }, [setId, attempt])
  return state
}
