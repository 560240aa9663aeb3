import type { Check } from '../../engine/rule.ts'
import type { JudgedFrame } from '../../review/set/judged-frames.ts'
import { useText } from '../text/use-text.ts'
import styles from './set-review.module.css'

const WIDTH = 800
const HEIGHT = 220

/** Of any number of values: so many are too many arguments. */
const lowest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)

const short = (value: number): string => String(Number(value.toPrecision(3)))

type Props = {
  readonly frames: readonly JudgedFrame[]
  readonly check: Check & { readonly measure: string }
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The measure that a finding goes by, over the whole set, with its limits and the finding's time. */
export const MeasureLine = ({ frames, check, at, from, to }: Props) => {
  const { setReview: words, program } = useText()
  const values = frames.map(({ measures }) => measures[check.measure])
  const known = values.flatMap((value) => value ?? [])
  // Of a change since the start only the course is drawn: its limits are about another zero.
  const isChange = 'from' in check && check.from !== undefined
  const { ok, warn } = check.limits
  const limits = isChange ? [] : [...ok, ...warn].flatMap((limit) => limit ?? [])
  const [least, most] = [lowest(known), -lowest(known.map((value) => -value))]
  const [low, high] = [Math.min(least, ...limits), Math.max(most, ...limits)]
  const now = values[at]
  const endMs = frames.at(-1)?.t ?? 1
  const x = (ms: number) => (ms / endMs) * WIDTH
  const y = (value: number) => HEIGHT - ((value - low) / (high - low || 1)) * HEIGHT
  const line = frames.flatMap(({ t }, nth) => {
    const value = values[nth]
    return value === undefined ? [] : [`${x(t).toFixed(1)} ${y(value).toFixed(1)}`]
  })
  return (
    <figure className={styles.figure}>
      <figcaption>
        {words.measure}
        <br />
        <span className={styles.quiet}>
          {words.course(
            short(least),
            short(most),
            now === undefined ? null : short(now),
            program.units[check.unit],
          )}
        </span>
      </figcaption>
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
        <line
          className={styles.here}
          x1={x(frames[at]?.t ?? 0)}
          x2={x(frames[at]?.t ?? 0)}
          y1={0}
          y2={HEIGHT}
        />
      </svg>
    </figure>
  )
}
