import styles from './share-ring.module.css'

const RADIUS = 44

/** A ring of which a share, 0 to 1, is filled, clockwise from the top. Fills the box that it is put into. */
export const ShareRing = ({ share }: { readonly share: number }) => (
  <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
    <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
    <circle
      className={styles.share}
      cx="50"
      cy="50"
      r={RADIUS}
      pathLength={1}
      strokeDasharray={`${share} 1`}
      transform="rotate(-90 50 50)"
    />
  </svg>
)
