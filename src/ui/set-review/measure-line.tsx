import { memo, useMemo } from 'react'
import type { Check } from '../../engine/rule.ts'
import { type JudgedFrames, measureAt } from '../../review/set/judged-frames.ts'
import { type MeasureCourse, measureCourse } from '../../review/set/measure-course.ts'
import { figure, reading } from '../reading.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './set-review.module.css'

const WIDTH = 800
const HEIGHT = 220
const UNKNOWN = new Float32Array()

type MeasuredCheck = Check & { readonly measure: string }

type Props = {
  readonly frames: JudgedFrames
  readonly check: MeasuredCheck
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The measure that a finding goes by, over the whole set, with its limits and the finding's time. */
export const MeasureLine = ({ frames, check, at, from, to }: Props) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const { times, measures } = frames
  const values = measures[check.measure] ?? UNKNOWN
  const course = useMemo(() => measureCourse(times, values, WIDTH), [times, values])
  const now = measureAt(frames, check.measure, at)
  const endMs = times.at(-1) || 1
  return (
    // It changes with each frame: read aloud it would never end.
    <figure className={styles.figure} aria-live="off">
      <figcaption>
        {words.measure}
        <br />
        <span className={styles.quiet}>
          {words.course(
            figure(course.least, check.unit, text),
            reading(course.most, check.unit, text),
            now === null ? null : reading(now, check.unit, text),
          )}
        </span>
      </figcaption>
      <div className={styles.plot}>
        <Chart {...{ course, check, endMs, from, to }} />
        <i
          className={styles.mark}
          aria-hidden="true"
          style={{ transform: `translateX(${(100 * (times[at] ?? 0)) / endMs}%)` }}
        />
      </div>
    </figure>
  )
}

type ChartProps = Omit<Props, 'frames' | 'at'> & {
  readonly course: MeasureCourse
  readonly endMs: number
}

/** All of it that stays the same from frame to frame: it is drawn once. */
const Chart = memo(({ course: { least, most, spots }, check, endMs, from, to }: ChartProps) => {
  // Of a change since the start only the course is drawn: its limits are about another zero.
  const isChange = 'from' in check && check.from !== undefined
  const { ok, warn } = check.limits
  const limits = isChange ? [] : [...ok, ...warn].flatMap((limit) => limit ?? [])
  const [low, high] = [Math.min(least, ...limits), Math.max(most, ...limits)]
  const x = (ms: number) => (ms / endMs) * WIDTH
  const y = (value: number) => HEIGHT - ((value - low) / (high - low || 1)) * HEIGHT
  const line = spots.map(({ ms, value }) => `${x(ms).toFixed(1)} ${y(value).toFixed(1)}`)
  return (
    <svg viewBox={`0 -6 ${WIDTH} ${HEIGHT + 12}`} className={styles.chart} aria-hidden="true">
      <rect
        className={styles.span}
        x={x(from)}
        y={0}
        width={Math.max(3, x(to) - x(from))}
        height={HEIGHT}
      />
      {limits.map((limit, nth) => (
        <line
          key={nth}
          className={styles.limit}
          data-outer={warn.includes(limit) || undefined}
          x1={0}
          x2={WIDTH}
          y1={y(limit)}
          y2={y(limit)}
        />
      ))}
      <polyline className={styles.course} points={line.join(' ')} />
    </svg>
  )
})
