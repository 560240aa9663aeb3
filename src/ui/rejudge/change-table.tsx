import type { Rejudged } from '../../review/rejudge/compare.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './rejudge.module.css'

export type ChangeRow = {
  readonly key: string
  readonly what: string
  readonly before: string
  readonly now: string
  readonly changed: boolean
}

type Props = {
  readonly title: string
  readonly versions: Rejudged['versions']
  readonly rows: readonly ChangeRow[]
}

/** Then and today beside each other; a change is told in a word, not only by its colour. */
export const ChangeTable = ({ title, versions, rows }: Props) => {
  const { rejudge: words } = useTherapistText()
  return (
    <section className={styles.card} data-testid="changes">
      <h2 className={styles.title}>{title}</h2>
      <table className={styles.table}>
        <caption className="for-ears">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before(versions.before)}</th>
            <th scope="col">{words.now(versions.now)}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, what, before, now, changed }) => (
            <tr key={key} className={changed ? styles.changed : undefined}>
              <th scope="row">{what}</th>
              <td data-label={words.before(versions.before)}>{before}</td>
              <td data-label={words.now(versions.now)}>{now}</td>
              <td>{changed ? words.changed : words.unchanged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
