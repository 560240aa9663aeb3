import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, now and later. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)')
