import type { ReactNode } from 'react'
import { Icon, type IconName } from '../components/icon.tsx'
import styles from './message-panel.module.css'

type Props = {
  readonly icon: IconName
  readonly title: string
  /** At the picture's lower edge, so that the picture can be seen. */
  readonly below?: boolean
  readonly troubled?: boolean
  readonly children: ReactNode
}

/** Something to read or to choose, in the picture's place. */
export const MessagePanel = ({ icon, title, below = false, troubled, children }: Props) => (
  <div className={styles.panel} data-below={below || undefined}>
    <div className={styles.inner}>
      <Icon
        name={icon}
        size={below ? 36 : 52}
        className={troubled ? styles.trouble : styles.icon}
      />
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  </div>
)
