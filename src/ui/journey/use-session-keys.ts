import { useEffect } from 'react'
import { send } from '../../session/journey/current-journey.ts'
import { journeyStore } from '../../session/journey/journey-store.ts'

const usesSpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, input, label, [role=button]') !== null

/** Escape stops at any time; the space bar pauses and goes on, unless it would press something. */
export const useSessionKeys = (): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return
      if (event.key === 'Escape') {
        event.preventDefault()
        send({ kind: 'stop' })
      }
      if (event.key !== ' ' || usesSpace(event.target)) return
      event.preventDefault()
      const isPaused = journeyStore.getState().state?.pausedAtMs !== null
      send({ kind: isPaused ? 'resume' : 'pause' })
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
