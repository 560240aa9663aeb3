import { Icon } from '../components/icon.tsx'
import { ShareRing } from '../components/share-ring.tsx'
import { useText } from '../text/use-text.ts'
import styles from './hand-ring.module.css'
import { useJourney } from './use-journey.ts'

/** Fills while a hand is held up. Lies over everything, so that nothing makes room for it. */
export const HandRing = () => {
  const { hands } = useText()
  const share = useJourney((view) => view.handShare)
  const isPaused = useJourney(({ state }) => state?.pausedAtMs != null)
  if (share === 0) return null
  return (
    <div role="status">
      <div
        className={styles.over}
        data-ground="exercise"
        data-alone={isPaused || undefined}
        role="img"
        aria-label={hands.ring}
      >
        <div className={styles.clock}>
          <ShareRing share={share} />
          <Icon name="hand" size={88} />
        </div>
        <p className={styles.words} aria-hidden="true">
          {hands.ring}
        </p>
      </div>
    </div>
  )
}
