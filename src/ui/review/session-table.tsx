import { Link } from 'wouter'
import type { Id } from '../../records/model.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import type { SessionLine } from '../../review/history/session-line.ts'
import { weekdayAndDay } from '../history/dates.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { alertWords } from './alert-words.ts'
import styles from './session-table.module.css'

type Props = {
  readonly name: string
  readonly lines: readonly SessionLine[]
  /** Those that are to be compared, two at most. */
  readonly chosen: readonly Id[]
  readonly onTick: (id: Id, isTicked: boolean) => void
}

const PAIR = 2

/** One person's latest sessions. */
export const SessionTable = ({ name, lines, chosen, onTick }: Props) => {
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
          <th scope="col">{review.pair.compare}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const isTicked = chosen.includes(line.id)
          return (
            <SessionRow
              key={line.id}
              line={line}
              isTicked={isTicked}
              isFull={!isTicked && chosen.length >= PAIR}
              onTick={onTick}
            />
          )
        })}
      </tbody>
    </table>
  )
}

type RowProps = Pick<Props, 'onTick'> & {
  readonly line: SessionLine
  readonly isTicked: boolean
  /** Two others are ticked. */
  readonly isFull: boolean
}

const SessionRow = ({ line, isTicked, isFull, onTick }: RowProps) => {
  const text = useText()
  const { review } = text
  const { columns, pair } = review
  const day = weekdayAndDay(calendarOf()(line.startedMs), text)
  const answer = (score: number | null) => (score === null ? review.notAsked : String(score))
  return (
    <tr>
      <th scope="row">
        <Link href={`/review/session/${line.id}`}>{day}</Link>
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
      <td data-label={pair.compare}>
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={pair.choose(day)}
          checked={isTicked}
          disabled={isFull}
          onChange={({ currentTarget }) => onTick(line.id, currentTarget.checked)}
        />
      </td>
    </tr>
  )
}
