import type { Attempt } from '../../review/report/attempts.ts'
import type { ExerciseReport } from '../../review/report/exercise-report.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './attempt-chart.module.css'
import { type AttemptPlace, attemptPlaces, heightOf, PLOT, SIZE } from './attempt-places.ts'

/** Letters under the bars need so much room. */
const LETTER_ROOM = 6.5

/** Diamond, ring or dot: told apart without colour. */
export const VerdictMark = ({ worst, x, y }: Pick<Attempt, 'worst'> & { x: number; y: number }) => {
  if (worst === 'fault') {
    return <path className={styles.mark} data-worst="fault" d={`M${x} ${y - 5}l5 5-5 5-5-5z`} />
  }
  return (
    <circle
      className={styles.mark}
      data-worst={worst ?? 'none'}
      cx={x}
      cy={y}
      r={worst === 'warn' ? 3.6 : 3.8}
    />
  )
}

const Bar = ({ place: { attempt, x, width, top } }: { readonly place: AttemptPlace }) => (
  <rect
    className={styles.bar}
    data-uncounted={!attempt.counted || undefined}
    x={x - width / 2}
    y={top}
    width={width}
    height={PLOT.bottom - top}
    rx={Math.min(2, width / 4)}
  />
)

const Axis = ({ most }: { readonly most: string }) => (
  <>
    {[0, 50, 100].map((score) => (
      <g key={score}>
        <line
          className={styles.grid}
          x1={PLOT.left}
          x2={PLOT.right}
          y1={heightOf(score / 100)}
          y2={heightOf(score / 100)}
        />
        <text
          className={styles.tick}
          x={PLOT.left - 4}
          y={heightOf(score / 100) + 4}
          textAnchor="end"
        >
          {score}
        </text>
      </g>
    ))}
    <text className={styles.tick} x={PLOT.right + 4} y={PLOT.top + 4}>
      {most}
    </text>
  </>
)

const spanOf = (text: Text, values: readonly number[], figure: (value: number) => string) =>
  values.length === 0
    ? ''
    : text.report.chart.between(figure(Math.min(...values)), figure(Math.max(...values)))

/** The chart in a sentence. */
const summaryOf = (text: Text, { exercise, attempts, unit }: ExerciseReport): string =>
  text.report.chart.summary(
    textOf(text, exercise.id).name,
    attempts.length,
    spanOf(
      text,
      attempts.flatMap(({ score }) => score ?? []),
      (score) => String(Math.round(score)),
    ),
    spanOf(
      text,
      attempts.map(({ value }) => value),
      (value) => text.summary.bare(value, unit),
    ),
  )

/** Each repetition or hold: a bar for how far or how long, a mark at its score for what was found in it. */
export const AttemptChart = ({ report }: { readonly report: ExerciseReport }) => {
  const text = useText()
  const { chart } = text.report
  const { attempts, unit } = report
  const places = attemptPlaces(attempts)
  const most = Math.max(...attempts.map(({ value }) => value))
  const letters = (PLOT.right - PLOT.left) / attempts.length > LETTER_ROOM
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={summaryOf(text, report)}
    >
      <Axis most={text.summary.bare(most, unit)} />
      {places.map((place) => (
        <Bar key={place.attempt.key} place={place} />
      ))}
      {places.map(({ attempt: { key, worst, side }, x, y }) => (
        <g key={key}>
          <VerdictMark worst={worst} x={x} y={y} />
          {side && letters && (
            <text className={styles.side} x={x} y={PLOT.bottom + 10} textAnchor="middle">
              {chart[side]}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
