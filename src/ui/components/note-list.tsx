import type { ReactNode } from 'react'
import styles from './note-list.module.css'

type Props = {
  readonly title: string
  readonly notes: readonly string[]
  readonly children?: ReactNode
}

/** A titled list of short sentences; what follows it is said quietly. */
export const NoteList = ({ title, notes, children }: Props) => (
  <section>
    <h2 className={styles.title}>{title}</h2>
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
    {children && <p className={styles.after}>{children}</p>}
  </section>
)
