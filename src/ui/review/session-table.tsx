import { useState } from 'react'
import { Link } from 'wouter'
import { calendarOf } from '../../review/history/local-day.ts'
import type { SessionLine } from '../../review/history/session-line.ts'
import { Button } from '../components/button.tsx'
import { weekdayAndDay } from '../history/dates.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { alertWords } from './alert-words.ts'
import styles from './session-table.module.css'

const PAGE = 30

type Props = { readonly name: string; readonly lines: readonly SessionLine[] }

/** One person's sessions, thirty at first. */
export const SessionTable = ({ name, lines }: Props) => {
  const { review } = useText()
  const [most, setMost] = useState(PAGE)
  const shown = lines.slice(0, most)
  if (lines.length === 0) return <p>{review.nothing}</p>
  return (
    <>
      <p className={styles.quiet}>{review.shown(shown.length, lines.length)}</p>
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
          {shown.map((line) => (
            <SessionRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <Button onClick={() => setMost(most + PAGE)}>{review.more}</Button>
      )}
    </>
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
