import type { ExerciseCourse, ExercisePoint } from '../../review/history/exercise-course.ts'
import { doseKind } from '../../session/dose.ts'
import type { HistoryText } from '../text/history/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { courseIn } from './course-words.ts'
import styles from './exercise-charts.module.css'
import { LineChart } from './line-chart.tsx'

const MS_PER_SECOND = 1000
const BEST_SCORE = 100

type Chart = {
  readonly title: string
  readonly scale: string
  readonly points: readonly ExercisePoint[]
  readonly valueIn: (point: ExercisePoint) => number | null
  readonly figure: (value: number) => string
  readonly most?: number
}

/** One figure of one exercise over time; nothing where it was never measured. */
const OneLine = ({ title, scale, points, valueIn, figure, most }: Chart) => {
  const text = useText()
  const rows = points
    .map((point) => ({ id: point.id, day: point.day, values: [valueIn(point)] }))
    .filter(({ values: [value] }) => value !== null)
  if (rows.length === 0) return null
  return (
    <LineChart
      title={title}
      scale={scale}
      summary={courseIn(text, title, rows, 0, figure)}
      lines={[{ label: title, shape: 'dot' }]}
      rows={rows}
      figure={figure}
      level={4}
      {...(most !== undefined && { most })}
    />
  )
}

type Words = Pick<
  HistoryText,
  'score' | 'range' | 'hold' | 'activity' | 'seconds' | 'times' | 'notMeasured'
>

type Props = {
  readonly course: ExerciseCourse
  /** Where it is not the person who reads; the history's own where absent. */
  readonly words?: Words
}

/** How one exercise went from session to session. */
export const ExerciseCharts = ({ course, words }: Props) => {
  const text = useText()
  const { summary } = text
  const history = words ?? text.history
  const { exercise, points, rangeUnit, sessions } = course
  const held = doseKind(exercise) === 'activity' ? history.activity : history.hold
  return (
    <section className={styles.exercise}>
      <h3 className={styles.name}>{textOf(text, exercise.id).name}</h3>
      <p className={styles.quiet}>{history.times(sessions)}</p>
      {points.length === 0 && <p>{history.notMeasured}</p>}
      <div className={styles.charts}>
        <OneLine
          {...history.score}
          points={points}
          valueIn={({ score }) => score}
          figure={(value) => String(Math.round(value))}
          most={BEST_SCORE}
        />
        <OneLine
          {...history.range}
          points={points}
          valueIn={({ range }) => range}
          figure={(value) => summary.bare(value, rangeUnit)}
        />
        <OneLine
          {...held}
          points={points}
          valueIn={({ holdMs }) => holdMs && holdMs / MS_PER_SECOND}
          figure={(value) => history.seconds(Math.round(value))}
        />
      </div>
    </section>
  )
}
