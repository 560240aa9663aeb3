import { useStore } from 'zustand'
import { Icon } from '../components/icon.tsx'
import styles from '../live/picture.module.css'
import { useText } from '../text/use-text.ts'
import { handWay } from './hand-hint.ts'
import { listening } from './listening.ts'
import { useJourney } from './use-journey.ts'

/** How to pause without touching anything, at the picture's lower edge before a set. */
export const HandsChip = () => {
  const { hands } = useText()
  const way = useJourney(handWay)
  const listens = useStore(listening, (state) => state.listens)
  if (way === 'unseen') return null
  return (
    <p className={styles.chip} data-low>
      <Icon name={way === 'free' ? 'hand' : 'attention'} size={26} />
      <span>
        {way === 'free' ? hands.hint : hands.busy}
        {listens && ` ${hands.voice.hint}`}
      </span>
    </p>
  )
}
