import { useStore } from 'zustand'
import { HeaderButton } from '../components/header-button.tsx'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import { listening } from './listening.ts'

/** Lets the person speak to the session; only where speech stays on the device. */
export const VoiceButton = () => {
  const { voice } = useText().hands
  const { isOffered, isOn, listens } = useStore(listening)
  if (!isOffered) return null
  const name = listens ? voice.listening : voice.offer
  return (
    <HeaderButton
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      onClick={() => listening.setState({ isOn: !isOn })}
    >
      <Icon name={listens ? 'speaking' : 'microphone'} size={26} />
    </HeaderButton>
  )
}
