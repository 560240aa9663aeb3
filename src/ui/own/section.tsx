import { type ReactNode, useId } from 'react'
import styles from './own.module.css'

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode }

/** A part of the form under its heading. */
export const Section = ({ title, hint, children }: Props) => {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}
