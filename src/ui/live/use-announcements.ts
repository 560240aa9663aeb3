import { useEffect, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import { createAnnouncer } from '../../session/announcer.ts'
import { liveStore } from '../../session/current-set.ts'
import { createTones } from '../../session/tones.ts'
import { createVoice } from '../../session/voice.ts'
import { preferences } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import { heardOf } from './announce.ts'

const isMuted = () => preferences.getState().muted
const never = () => false
const language = () => preferences.getState().language

/**
 * Says each announcement of the set once, by voice and tone.
 * A video is judged faster or slower than it was filmed, so it is watched in silence.
 * @param isQuiet somebody else is to be heard now: what comes meanwhile is left unsaid; never a new function
 * @returns the latest words, for a live region
 */
export const useAnnouncements = (exercise: Exercise, isQuiet: () => boolean = never): string => {
  const text = useText()
  const [words, setWords] = useState('')
  useEffect(() => {
    const voice = createVoice(language, isMuted)
    const tones = createTones(isMuted)
    const announce = createAnnouncer(exercise)
    let heard: unknown = null
    const stop = liveStore.subscribe(({ report, source, stage }) => {
      if (report === heard || !report || source === 'file' || stage !== 'running') return
      heard = report
      for (const said of announce(report)) {
        if (isQuiet()) continue
        const { words, tone, now } = heardOf(text, exercise, said)
        if (tone) tones.play(tone)
        voice.say(words, { now })
        setWords(words)
      }
    })
    const hush = preferences.subscribe(({ muted }) => muted && voice.hush())
    return () => {
      stop()
      hush()
      voice.hush()
      tones.close()
    }
  }, [exercise, text, isQuiet])
  return words
}
