import { useEffect } from 'react'
import { createVoice } from '../../session/voice.ts'
import { preferences } from '../preferences.ts'

/** Says these words once by voice: who lies on the mat can't read small print. */
export const useSpoken = (words: string): void => {
  useEffect(() => {
    const { language, muted } = preferences.getState()
    const voice = createVoice(
      () => language,
      () => muted,
    )
    voice.say(words, { now: true })
    return () => voice.hush()
  }, [words])
}
