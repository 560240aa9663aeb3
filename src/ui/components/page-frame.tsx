import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useText } from '../text/use-text.ts'
import { Icon } from './icon.tsx'
import styles from './page-frame.module.css'
import { PreferenceSwitches } from './preference-switches.tsx'

/** What every calm page has around it: the house's name, the switches, and its own content. */
export const PageFrame = ({ children }: { readonly children: ReactNode }) => {
  const text = useText()
  return (
    <div className={styles.page}>
      {/* Not a link: a hash would be taken for an address of the app. */}
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {text.skip}
      </button>
      <header className={styles.header}>
        <Link href="/" className={styles.name}>
          <Icon name="plumb-line" size={28} className={styles.mark} />
          {text.name}
        </Link>
        <PreferenceSwitches />
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  )
}
