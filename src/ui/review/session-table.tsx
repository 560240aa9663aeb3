import { Link } from 'wouter'
import { calendarOf } from '../../review/history/local-day.ts'
import type { SessionLine } from '../../review/history/session-line.ts'
import type { PersonReview } from '../../session/kept-reviews.ts'
import { Button } from '../components/button.tsx'
import { weekdayAndDay } from '../history/dates.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { alertWords } from './alert-words.ts'
import styles from './session-table.module.css'

type Props = {
  readonly review: PersonReview
  readonly name: string
  /** Those of its lines that are wanted. */
  readonly lines: readonly SessionLine[]
  readonly onMore: () => void
}

/** One person's latest sessions. */
export const SessionTable = ({ review: { read, all }, name, lines, onMore }: Props) => {
  const { review } = useText()
  return (
    <>
      <p className={styles.quiet}>{review.shown(read, all)}</p>
      {lines.length === 0 ? <p>{review.nothing}</p> : <Lines name={name} lines={lines} />}
      {read < all && <Button onClick={onMore}>{review.more}</Button>}
    </>
  )
}

const Lines = ({ name, lines }: Pick<Props, 'name' | 'lines'>) => {
  const { review } = useText()
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          {Object.entries(review.columns).map(([key, title]) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <SessionRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

const SessionRow = ({ line }: { readonly line: SessionLine }) => {
  const text = useText()
  const { review } = text
  const { columns } = review
  const answer = (score: number | null) => (score === null ? review.notAsked : String(score))
  return (
    <tr>
      <th scope="row">
        <Link href={`/review/session/${line.id}`}>
          {weekdayAndDay(calendarOf()(line.startedMs), text)}
        </Link>
      </th>
      <td data-label={columns.exercises}>
        {text.list(line.exercises.map((id) => textOf(text, id).name))}
      </td>
      <td data-label={columns.reps}>{line.reps}</td>
      <td data-label={columns.score}>
        {line.score === null ? review.notMeasured : Math.round(line.score)}
      </td>
      <td data-label={columns.pain}>{review.pain(answer(line.before), answer(line.after))}</td>
      <td data-label={columns.alerts}>
        {line.alerts.length === 0 ? (
          review.noAlerts
        ) : (
          <ul className={styles.alerts}>
            {line.alerts.map((alert) => (
              <li key={alertWords(text, alert)}>{alertWords(text, alert)}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
