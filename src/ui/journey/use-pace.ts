import { useEffect } from 'react'
import { createTones } from '../../session/tones.ts'
import { preferences } from '../preferences.ts'

/** A tone whenever the next turn begins, for those who don't look. The first one is told by voice. */
export const usePace = (turn: number): void => {
  useEffect(() => {
    if (turn < 2) return
    const tones = createTones(() => preferences.getState().muted)
    tones.play('counted')
    const ends = setTimeout(tones.close, TONE_LASTS_MS)
    return () => {
      clearTimeout(ends)
      tones.close()
    }
  }, [turn])
}

const TONE_LASTS_MS = 1000
