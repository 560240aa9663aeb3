import type { ReactNode } from 'react'
import { Icon, type IconName } from '../components/icon.tsx'
import styles from './message-panel.module.css'

type Props = {
  readonly icon: IconName
  readonly title: string
  readonly children: ReactNode
}

/** Something to read or to choose, in the picture's place. */
export const MessagePanel = ({ icon, title, children }: Props) => (
  <div className={styles.panel}>
    <div className={styles.inner}>
      <Icon name={icon} size={52} className={styles.icon} />
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  </div>
)
