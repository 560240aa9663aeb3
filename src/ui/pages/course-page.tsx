import { weeksKept } from '../../review/course/adherence.ts'
import { painOverLoad } from '../../review/course/pain-over-load.ts'
import { exerciseCourses } from '../../review/history/exercise-course.ts'
import { wasDone } from '../../review/history/kept-session.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import type { KeptCourse } from '../../session/kept-course.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { PainLoadChart } from '../course/pain-load-chart.tsx'
import { useCourse } from '../course/use-course.ts'
import { WeekChart } from '../course/week-chart.tsx'
import { dayAndMonth } from '../history/dates.ts'
import { ExerciseCharts } from '../history/exercise-charts.tsx'
import { usePage } from '../hooks/use-page.ts'
import { listAddress } from '../review/filter-address.ts'
import { personName } from '../review/person-name.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './course-page.module.css'

/** A therapist's page: how one person got on over the weeks, and what pain did beside the load. */
export const CoursePage = ({ id }: { readonly id: string }) => {
  const text = useTherapistText()
  const { course: words } = text
  const { loaded, more } = useCourse(id)
  const kept = typeof loaded === 'object' ? loaded : null
  const title = words.title(kept ? personName(text, kept.people, id) : '…')
  const heading = usePage(`${title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{title}</PageTitle>
      {loaded === null && <p className={styles.lead}>{words.loading}</p>}
      {typeof loaded === 'string' && <p className={styles.lead}>{words[loaded]}</p>}
      {kept && <Weeks kept={kept} />}
      <div className={styles.ways}>
        {kept && kept.earlier > 0 && <Button onClick={more}>{words.earlier}</Button>}
        <ButtonLink href={listAddress()}>{words.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

const Weeks = ({ kept }: { readonly kept: KeptCourse }) => {
  const text = useTherapistText()
  const { course: words, history } = text
  const { sessions, fromMs, untilMs, programMs } = kept
  const calendar = calendarOf()
  const done = sessions.filter(wasDone)
  const starts = done.map(({ session }) => session.startedMs)
  const [from, until] = [calendar(fromMs), calendar(untilMs)]
  // Whoever exercised had a programme, kept or not.
  const since = calendar(Math.min(programMs ?? untilMs, ...starts))
  const load = painOverLoad(sessions, calendar)
  const exercises = exerciseCourses(done, calendar)
  if (load.length === 0) return <p className={styles.lead}>{words.nothing}</p>
  return (
    <>
      <p className={styles.lead}>{words.lead(dayAndMonth(from, text), dayAndMonth(until, text))}</p>
      <section className={styles.card}>
        <PainLoadChart days={load} />
      </section>
      <section className={styles.card}>
        <WeekChart weeks={weeksKept({ from, until, since }, starts.map(calendar))} />
      </section>
      {exercises.length > 0 && <h2 className={styles.subtitle}>{words.exercises}</h2>}
      <div className={styles.exercises}>
        {exercises.map((course) => (
          <ExerciseCharts
            key={course.exercise.id}
            course={course}
            words={{ ...history, ...words.exercise }}
          />
        ))}
      </div>
    </>
  )
}
