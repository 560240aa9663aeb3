import { ShareRing } from '../components/share-ring.tsx'
import styles from './countdown.module.css'

const MS_PER_SECOND = 1000

type Props = {
  readonly leftMs: number
  readonly lastsMs: number
  /** Read to those who don't see the ring. */
  readonly label: string
}

/** A ring that empties, and the seconds that are left in it. */
export const Countdown = ({ leftMs, lastsMs, label }: Props) => {
  const share = lastsMs > 0 ? Math.min(1, Math.max(0, leftMs / lastsMs)) : 0
  return (
    <div className={styles.clock} role="img" aria-label={label}>
      <ShareRing share={share} />
      <p className={styles.seconds} aria-hidden="true">
        {Math.ceil(leftMs / MS_PER_SECOND)}
      </p>
    </div>
  )
}
