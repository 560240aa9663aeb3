import type { Calendar } from '../../review/history/local-day.ts'
import type { SessionReport } from '../../review/report/session-report.ts'
import type { TrustFigures } from '../../review/trust-figures.ts'
import { Icon } from '../components/icon.tsx'
import { clockIn, weekdayAndDay } from '../history/dates.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { ChartLegend } from './chart-legend.tsx'
import { ExerciseRow } from './exercise-row.tsx'
import { PainFigure } from './pain-figure.tsx'
import styles from './report-sheet.module.css'
import { TrendChart } from './trend-chart.tsx'

const MS_PER_MINUTE = 60_000

/** By how many exercises share the page: lines of findings for each. Beyond, there is room for one. */
const ROOM = [5, 5, 5, 4, 3, 2, 2]

/** How large the type can be. */
const rowsOf = (exercises: number): 'few' | 'some' | 'many' =>
  exercises <= 4 ? 'few' : exercises <= 6 ? 'some' : 'many'

const roomFor = (exercises: number): number => ROOM[exercises] ?? 1

type Props = {
  readonly report: SessionReport
  /** Initials, or nothing. */
  readonly label: string
  readonly trust: TrustFigures
  readonly calendar: Calendar
  readonly weeks: number
}

const Head = ({ report: { session }, label, calendar }: Omit<Props, 'trust' | 'weeks'>) => {
  const text = useText()
  const { report: words } = text
  const { startedMs, endedMs } = session
  const day = `${weekdayAndDay(calendar(startedMs), text)} ${new Date(startedMs).getFullYear()}`
  const ended = endedMs === null ? null : clockIn(text, endedMs)
  return (
    <header className={styles.head}>
      <div>
        {/* On the screen the page has its own title. */}
        <p className={styles.title} aria-hidden="true">
          <Icon name="plumb-line" size={22} className={styles.mark} />
          {words.title}
        </p>
        <h2 className={styles.day}>{words.on(day, clockIn(text, startedMs), ended)}</h2>
      </div>
      <p className={styles.name}>
        {words.name}
        <span>{label}</span>
      </p>
    </header>
  )
}

const Figure = ({ figure, label }: { readonly figure: string; readonly label: string }) => (
  <p className={styles.figure}>
    <b>{figure}</b> {label}
  </p>
)

const Figures = ({ report }: Pick<Props, 'report'>) => {
  const { report: words } = useText()
  const { session, score, exercises, leftOut } = report
  const { startedMs, endedMs, end } = session
  const minutes = endedMs === null ? null : Math.round((endedMs - startedMs) / MS_PER_MINUTE)
  const done = exercises.length
  return (
    <div>
      <h3 className={styles.small}>{words.ends[end ?? 'broken-off']}</h3>
      <Figure
        figure={score === null ? '–' : String(score)}
        label={score === null ? words.noScore : words.score}
      />
      <Figure figure={String(done)} label={words.exercises(done, done + leftOut.length)} />
      {minutes !== null && <Figure figure={String(minutes)} label={words.minutes(minutes)} />}
    </div>
  )
}

const Foot = ({ report: { rules } }: Pick<Props, 'report'>) => {
  const { report: words } = useText()
  return (
    <footer className={styles.foot}>
      <section>
        <h3 className={styles.small}>{words.trustTitle}</h3>
        {words.trustText.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {rules.length > 0 && <p>{words.rules(rules.join(', '))}</p>}
      </section>
      <section className={styles.notes}>
        <h3 className={styles.small}>{words.notes}</h3>
      </section>
    </footer>
  )
}

/** A session on one page, A4 or Letter. On the screen the same sheet with larger type. */
export const ReportSheet = (props: Props) => {
  const { report, trust, weeks } = props
  const text = useText()
  const { report: words } = text
  const { exercises, leftOut, pain, trend } = report
  return (
    <article className={styles.sheet} data-rows={rowsOf(exercises.length)}>
      <Head {...props} />
      <div className={styles.strip}>
        <Figures report={report} />
        <section>
          <h3 className={styles.small}>{words.pain.title}</h3>
          <PainFigure of={pain} />
        </section>
        <section>
          <h3 className={styles.small}>{words.trend.title(weeks)}</h3>
          <TrendChart points={trend} />
        </section>
      </div>
      {exercises.length === 0 ? <p>{words.nothing}</p> : <ChartLegend />}
      {exercises.map((each, place) => (
        <ExerciseRow
          key={place}
          report={each}
          trust={trust[each.exercise.id]}
          room={roomFor(exercises.length)}
          compact={rowsOf(exercises.length) === 'many'}
        />
      ))}
      {leftOut.length > 0 && (
        <p className={styles.quiet}>
          {words.leftOut(text.list(leftOut.map((id) => textOf(text, id).name)))}
        </p>
      )}
      <Foot report={report} />
    </article>
  )
}
