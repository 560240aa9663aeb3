import { useEffect, useRef, useState } from 'react'
import { Cancelled } from '../../session/own-thread.ts'
import { keptSamples, loadSamples, removeSamples } from '../../session/samples/kept-samples.ts'
import type { SamplesText } from '../text/samples/en.ts'

/** What was last done, as the words have it; null: nothing yet. */
type Said = 'loaded' | 'removed' | 'stopped' | 'failed' | 'notRemoved' | null

export type Samples = {
  /** null until it is known. */
  readonly areHere: boolean | null
  /** While they are made: the share that is done. */
  readonly share: number | null
  readonly said: Said
  readonly load: () => Promise<void>
  readonly stop: () => void
  readonly remove: () => Promise<void>
}

export const useSamples = (labels: SamplesText['names']): Samples => {
  const [areHere, setHere] = useState<boolean | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [said, setSaid] = useState<Said>(null)
  const running = useRef<AbortController | null>(null)

  useEffect(() => {
    let gone = false
    void keptSamples().then(
      (people) => !gone && setHere(people.length > 0),
      () => !gone && setHere(false),
    )
    return () => {
      gone = true
      running.current?.abort()
    }
  }, [])

  const load = async (): Promise<void> => {
    const control = new AbortController()
    running.current = control
    setSaid(null)
    setShare(0)
    try {
      const { signal } = control
      await loadSamples({ labels, nowMs: Date.now(), onProgress: setShare, signal })
      setHere(true)
      setSaid('loaded')
    } catch (error) {
      setSaid(error instanceof Cancelled || control.signal.aborted ? 'stopped' : 'failed')
    } finally {
      // The other threads have nothing left to do where one has failed.
      control.abort()
      setShare(null)
    }
  }

  const remove = async (): Promise<void> => {
    try {
      await removeSamples()
      setHere(false)
      setSaid('removed')
    } catch {
      setSaid('notRemoved')
    }
  }

  return { areHere, share, said, load, stop: () => running.current?.abort(), remove }
}
