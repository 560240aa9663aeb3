import { useEffect, useState } from 'react'
import type { OwnDraft } from '../../exercises/own-id.ts'
import type { Trial } from '../../review/set/trial.ts'
import { type RecordedSet, recordedSets, tryOwn } from '../../session/judged-set/try-own.ts'
import { Cancelled } from '../../session/own-thread.ts'

/** Typing goes on for so long between two keys, ms. */
const TYPING_MS = 500

/** null until they are known. */
export const useRecordedSets = (): readonly RecordedSet[] | null => {
  const [sets, setSets] = useState<readonly RecordedSet[] | null>(null)
  useEffect(() => {
    let gone = false
    const show = (found: readonly RecordedSet[]) => {
      if (!gone) setSets(found)
    }
    recordedSets().then(show, () => show([]))
    return () => {
      gone = true
    }
  }, [])
  return sets
}

export type TrialState =
  | { readonly stage: 'idle' | 'working' | 'failed' }
  /** `draft` is what was tried: its rules are the trial's. */
  | { readonly stage: 'done'; readonly trial: Trial; readonly draft: OwnDraft }

/**
 * What a draft makes of a set, or of a trace file, again whenever it has changed; one that is under way is ended.
 * @param draft null where it makes no sense yet
 */
export const useTrial = (draft: OwnDraft | null, on: RecordedSet | File | null): TrialState => {
  const [state, setState] = useState<TrialState>({ stage: 'idle' })
  const told = draft && JSON.stringify(draft)
  useEffect(() => {
    if (told === null || !on) return setState({ stage: 'idle' })
    const tried: OwnDraft = JSON.parse(told)
    const control = new AbortController()
    const waiting = setTimeout(() => {
      setState({ stage: 'working' })
      tryOwn(tried, on, control.signal).then(
        (trial) => {
          if (control.signal.aborted) return
          setState(trial ? { stage: 'done', trial, draft: tried } : { stage: 'failed' })
        },
        (error: unknown) => {
          if (!(error instanceof Cancelled)) setState({ stage: 'failed' })
        },
      )
    }, TYPING_MS)
    return () => {
      clearTimeout(waiting)
      control.abort()
    }
  }, [told, on])
  return state
}
