import { Icon, type IconName } from './icon.tsx'
import styles from './square-button.module.css'

type Props = {
  readonly icon: IconName
  /** What it does: nothing else says so. */
  readonly label: string
  readonly onClick: () => void
}

/** A small thing that is done to what stands beside it. */
export const SquareButton = ({ icon, label, onClick }: Props) => (
  <button type="button" className={styles.square} aria-label={label} onClick={onClick}>
    <Icon name={icon} size={20} />
  </button>
)
