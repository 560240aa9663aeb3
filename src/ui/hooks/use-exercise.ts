import { useEffect, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { isOwnId } from '../../exercises/own-id.ts'
import { learnKeptOwn } from '../../session/program/kept-own.ts'

/** The exercise of a page's address: null where there is none, undefined while it is looked for in what is kept. */
export const useExercise = (id: string): Exercise | null | undefined => {
  const known = exercises[id] ?? null
  const [lookedFor, setLookedFor] = useState('')
  const isSought = known === null && isOwnId(id) && lookedFor !== id
  useEffect(() => {
    if (!isSought) return
    let gone = false
    const done = () => {
      if (!gone) setLookedFor(id)
    }
    learnKeptOwn().then(done, done)
    return () => {
      gone = true
    }
  }, [id, isSought])
  return isSought ? undefined : known
}
