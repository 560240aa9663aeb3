import { useEffect, useState } from 'react'
import { journeyStore } from '../../session/journey/journey-store.ts'
import { createTones } from '../../session/tones.ts'
import { createVoice } from '../../session/voice.ts'
import { preferences } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import { momentOf, spokenOf } from './spoken.ts'

const isMuted = () => preferences.getState().muted
const language = () => preferences.getState().language

/**
 * Says each moment of the session once, by voice and tone.
 * @returns the latest words, for a live region
 */
export const useSessionVoice = (): string => {
  const text = useText()
  const [words, setWords] = useState('')
  useEffect(() => {
    const voice = createVoice(language, isMuted)
    const tones = createTones(isMuted)
    let moment: string | null = null
    const hear = () => {
      const { state, way } = journeyStore.getState()
      if (!state || momentOf(state) === moment) return
      const goesOn = moment === momentOf({ ...state, pausedAtMs: 0 })
      moment = momentOf(state)
      const spoken = goesOn
        ? { words: text.hands.spoken.goesOn, tone: null }
        : spokenOf(text, state, way)
      if (!spoken) return
      if (spoken.tone) tones.play(spoken.tone)
      voice.say(spoken.words, { now: true })
      setWords(spoken.words)
    }
    hear()
    const stop = journeyStore.subscribe(hear)
    return () => {
      stop()
      voice.hush()
      tones.close()
    }
  }, [text])
  return words
}
