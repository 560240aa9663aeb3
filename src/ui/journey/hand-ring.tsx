import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './hand-ring.module.css'
import { useJourney } from './use-journey.ts'

const RADIUS = 44

/** Fills while a hand is held up. Lies over everything, so that nothing makes room for it. */
export const HandRing = () => {
  const { hands } = useText()
  const share = useJourney((view) => view.handShare)
  if (share === 0) return null
  return (
    <div className={styles.over} data-ground="exercise" role="img" aria-label={hands.ring}>
      <div className={styles.clock}>
        <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
          <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
          <circle
            className={styles.held}
            cx="50"
            cy="50"
            r={RADIUS}
            pathLength={1}
            strokeDasharray={`${share} 1`}
            transform="rotate(-90 50 50)"
          />
        </svg>
        <Icon name="hand" size={88} />
      </div>
      <p className={styles.words} aria-hidden="true">
        {hands.ring}
      </p>
    </div>
  )
}
