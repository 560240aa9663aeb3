import { useEffect, useState } from 'react'
import { exerciseCourses } from '../../review/history/exercise-course.ts'
import { inOrder, type KeptSession, wasDone } from '../../review/history/kept-session.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import { painCourse } from '../../review/history/pain-course.ts'
import { rhythmOf } from '../../review/history/rhythm.ts'
import { weeksUntil } from '../../review/history/weeks.ts'
import { loadHistory } from '../../session/kept-history.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { weekdayAndDay } from '../history/dates.ts'
import { DayCalendar } from '../history/day-calendar.tsx'
import { ExerciseCharts } from '../history/exercise-charts.tsx'
import { PainChart } from '../history/pain-chart.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useText } from '../text/use-text.ts'
import styles from './history-page.module.css'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7
/** So far back the charts go, and so much of it the calendar shows. */
const WEEKS = 12
const CALENDAR_WEEKS = 6

type Loaded = { readonly sessions: readonly KeptSession[] | null; readonly nowMs: number }

const useHistory = (): Loaded | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let gone = false
    const load = async () => {
      const nowMs = Date.now()
      const sessions = await loadHistory(nowMs - WEEKS * WEEK_DAYS * DAY_MS)
      if (!gone) setLoaded({ sessions, nowMs })
    }
    void load()
    return () => {
      gone = true
    }
  }, [])
  return loaded
}

/** Which days had a session, and how pain and each exercise went over the weeks. */
export const HistoryPage = () => {
  const text = useText()
  const { history } = text
  const heading = usePage(`${history.title} · ${text.name}`)
  const loaded = useHistory()
  const lastDone = inOrder(loaded?.sessions?.filter(wasDone) ?? []).at(-1)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{history.title}</PageTitle>
      <Content loaded={loaded} />
      <div className={styles.ways}>
        <ButtonLink main icon="play" href="/today">
          {history.today}
        </ButtonLink>
        <ButtonLink href="/record">{text.record.link}</ButtonLink>
        {lastDone && (
          <ButtonLink icon="print" href={`/report/${lastDone.session.id}`}>
            {text.report.link}
          </ButtonLink>
        )}
        <ButtonLink href="/">{history.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

const Content = ({ loaded }: { readonly loaded: Loaded | null }) => {
  const { history } = useText()
  if (!loaded) return <p className={styles.lead}>{history.loading}</p>
  const done = loaded.sessions?.filter(wasDone) ?? []
  if (loaded.sessions === null) return <p className={styles.lead}>{history.unkept}</p>
  if (done.length === 0) return <p className={styles.lead}>{history.nothing}</p>
  return <Details sessions={done} nowMs={loaded.nowMs} />
}

type Props = { readonly sessions: readonly KeptSession[]; readonly nowMs: number }

const Details = ({ sessions, nowMs }: Props) => {
  const text = useText()
  const { history } = text
  const calendar = calendarOf()
  const today = calendar(nowMs)
  const days = sessions.map(({ session }) => calendar(session.startedMs))
  const rhythm = rhythmOf(today, days)
  const pain = painCourse(sessions, calendar)
  return (
    <>
      <p className={styles.rhythm}>
        {history.rhythm(rhythm, 'day' in rhythm ? weekdayAndDay(rhythm.day, text) : '')}
      </p>
      <p className={styles.quiet}>{history.lead(WEEKS)}</p>
      <div className={styles.columns}>
        <section className={styles.card}>
          <h2 className={styles.subtitle}>{history.calendar.title}</h2>
          <DayCalendar weeks={weeksUntil(today, days, CALENDAR_WEEKS)} />
        </section>
        {pain.length > 0 && (
          <section className={styles.card}>
            <PainChart points={pain} />
          </section>
        )}
      </div>
      <h2 className={styles.subtitle}>{history.exercises}</h2>
      <div className={styles.exercises}>
        {exerciseCourses(sessions, calendar).map((course) => (
          <ExerciseCharts key={course.exercise.id} course={course} />
        ))}
      </div>
    </>
  )
}
