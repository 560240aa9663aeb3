import type { ReactNode, RefObject } from 'react'
import styles from './page-title.module.css'

type Props = {
  /** What `usePage` returned: the focus comes here when the page is reached from another. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly children: ReactNode
}

/** The one size of a page's title. */
export const PageTitle = ({ heading, children }: Props) => (
  <h1 ref={heading} tabIndex={-1} className={styles.title}>
    {children}
  </h1>
)
