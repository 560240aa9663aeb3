import { useEffect, useState } from 'react'
import type { JudgedSet } from '../../review/set/judged-frames.ts'
import { judgeKeptSet } from '../../session/judged-set/judged-set.ts'
import { loadReviewedSet, type ReviewedSet } from '../../session/kept-trace-review.ts'

export type LookedAt =
  | { readonly stage: 'loading' | 'missing' | 'failed' }
  | { readonly stage: 'judging'; readonly reviewed: ReviewedSet; readonly share: number }
  | { readonly stage: 'not-recorded'; readonly reviewed: ReviewedSet }
  | { readonly stage: 'judged'; readonly reviewed: ReviewedSet; readonly judged: JudgedSet }

const look = async (
  setId: string,
  signal: AbortSignal,
  show: (next: LookedAt) => void,
): Promise<LookedAt> => {
  const reviewed = await loadReviewedSet(setId)
  if (!reviewed) return { stage: 'missing' }
  const onProgress = (share: number) => show({ stage: 'judging', reviewed, share })
  onProgress(0)
  const judged = await judgeKeptSet(reviewed.set, reviewed.session, { onProgress, signal })
  return judged ? { stage: 'judged', reviewed, judged } : { stage: 'not-recorded', reviewed }
}

/** A set with its frames; its thread ends when nobody looks any more. */
export const useJudgedSet = (setId: string): LookedAt => {
  const [state, setState] = useState<LookedAt>({ stage: 'loading' })
  useEffect(() => {
    const control = new AbortController()
    const show = (next: LookedAt) => {
      if (!control.signal.aborted) setState(next)
    }
    look(setId, control.signal, show)
      .catch((): LookedAt => ({ stage: 'failed' }))
      .then(show)
    return () => control.abort()
  }, [setId])
  return state
}
