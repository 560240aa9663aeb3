import { useMedia } from './use-media.ts'
import { usePreference } from './use-preferences.ts'

/** Whether dark colours are shown: as chosen, else dark in exercise, else as the browser wishes. */
export const useDark = (ground: 'page' | 'exercise' = 'page'): boolean => {
  const theme = usePreference('theme')
  const byBrowser = useMedia('(prefers-color-scheme: dark)')
  if (theme !== null) return theme === 'dark'
  return ground === 'exercise' || byBrowser
}
