import styles from './share-bar.module.css'

type Props = {
  readonly label: string
  /** 0 to 1. */
  readonly share: number
  /** The share in words. */
  readonly text: string
}

/** How much of something long is done. */
export const ShareBar = ({ label, share, text }: Props) => (
  <div className={styles.box}>
    <span>{label}</span>
    <progress className={styles.bar} aria-label={label} max={1} value={share} />
    <span className={styles.text}>{text}</span>
  </div>
)
