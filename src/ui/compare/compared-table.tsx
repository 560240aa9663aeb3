import { useTherapistText } from '../text/use-therapist-text.ts'
import type { ComparedRow } from './compared-row.ts'
import styles from './compared-table.module.css'

type Props = {
  readonly title: string
  /** The two sessions' days. */
  readonly days: readonly [first: string, second: string]
  readonly rows: readonly ComparedRow[]
  /** Below the table. */
  readonly note?: string
}

/** Figures of two sessions beside each other, with the difference in words. */
export const ComparedTable = ({ title, days: [first, second], rows, note }: Props) => {
  const { compare } = useTherapistText()
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {[compare.figure, first, second, compare.difference].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td data-label={first}>{row.first}</td>
              <td data-label={second}>{row.second}</td>
              <td data-label={compare.difference} className={styles.difference}>
                {row.difference}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className={styles.quiet}>{note}</p>}
    </section>
  )
}
