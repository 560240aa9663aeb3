import type { CalendarDay, Week } from '../../review/history/weeks.ts'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import { dayAndMonth, shortMonth, weekday } from './dates.ts'
import styles from './day-calendar.module.css'

const dayOfMonth = ({ day }: CalendarDay): number => Number(day.slice(-2))

const Day = ({ of }: { readonly of: CalendarDay }) => {
  const text = useText()
  const { calendar } = text.history
  const { day, sessions, isToday, isAhead } = of
  const notes = [
    ...(isToday ? [calendar.todayIs] : []),
    ...(sessions > 0 ? [calendar.sessions(sessions)] : []),
  ]
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      data-done={sessions > 0 || undefined}
      data-today={isToday || undefined}
      data-ahead={isAhead || undefined}
    >
      <span className={styles.day} aria-hidden="true">
        {dayOfMonth(of)}
        {sessions > 0 && <Icon name="check" size={14} className={styles.check} />}
      </span>
      <span className="for-ears">{[dayAndMonth(day, text), ...notes].join(', ')}</span>
    </td>
  )
}

/** The month is named in the week in which it begins, and in the first one. */
const MonthOf = ({ week, isFirst }: { readonly week: Week; readonly isFirst: boolean }) => {
  const text = useText()
  const [monday] = week
  const begins = week.find((each) => dayOfMonth(each) === 1) ?? (isFirst ? monday : undefined)
  if (!monday) return null
  return (
    <th scope="row" className={styles.month}>
      <span aria-hidden="true">{begins && shortMonth(begins.day, text)}</span>
      <span className="for-ears">
        {text.history.calendar.weekOf(dayAndMonth(monday.day, text))}
      </span>
    </th>
  )
}

/** The days of the last weeks: which had a session, and where today is. */
export const DayCalendar = ({ weeks }: { readonly weeks: readonly Week[] }) => {
  const text = useText()
  const { calendar } = text.history
  const [first] = weeks
  return (
    <>
      <table className={styles.calendar}>
        <caption className="for-ears">{calendar.title}</caption>
        <thead>
          <tr>
            <td />
            {first?.map(({ day }) => (
              <th key={day} scope="col">
                <span aria-hidden="true">{weekday(day, text, 'narrow')}</span>
                <span className="for-ears">{weekday(day, text, 'long')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              <MonthOf week={week} isFirst={week === first} />
              {week.map((each) => (
                <Day key={each.day} of={each} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend} aria-hidden="true">
        <li>
          <span className={styles.key} data-done>
            <Icon name="check" size={14} />
          </span>
          {calendar.done}
        </li>
        <li>
          <span className={styles.key} data-today />
          {calendar.todayIs}
        </li>
      </ul>
    </>
  )
}
