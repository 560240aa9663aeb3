import { useEffect } from 'react'
import { useStore } from 'zustand'
import { type Command, commandIn } from '../../session/hands/commands.ts'
import { send } from '../../session/journey/current-journey.ts'
import type { Input } from '../../session/journey/state.ts'
import { useText } from '../text/use-text.ts'
import { listening } from './listening.ts'
import { isHeardLocally, listenLocally } from './speech-recognition.ts'

/** Beginning is going on, in mid-session. */
const INPUTS: Readonly<Record<Command, Input>> = {
  start: { kind: 'resume' },
  resume: { kind: 'resume' },
  pause: { kind: 'pause' },
  stop: { kind: 'stop' },
  next: { kind: 'next' },
  hurts: { kind: 'hurts' },
}

/** Does what is said, once the person wants it, where the browser recognises speech on the device. */
export const useVoiceCommands = (): void => {
  const { code, hands } = useText()
  const isOn = useStore(listening, (state) => state.isOn)
  useEffect(() => {
    let isGone = false
    void isHeardLocally(code).then((isOffered) => {
      if (!isGone) listening.setState({ isOffered })
    })
    return () => {
      isGone = true
    }
  }, [code])
  useEffect(() => {
    if (!isOn) return
    const hear = (said: string) => {
      const command = commandIn(said, hands.voice.commands)
      if (command) send(INPUTS[command])
    }
    return listenLocally(code, hear, (listens) => listening.setState({ listens }))
  }, [isOn, code, hands])
}
