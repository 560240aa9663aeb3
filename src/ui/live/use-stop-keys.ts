import { useEffect } from 'react'

const usesSpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, input, label, [role=button]') !== null

/** Escape stops at any time; the space bar too, unless it would press something. */
export const useStopKeys = (onStop: () => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented) return
      if (event.key === ' ' && usesSpace(event.target)) return
      if (event.key !== 'Escape' && event.key !== ' ') return
      event.preventDefault()
      onStop()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [onStop])
}
