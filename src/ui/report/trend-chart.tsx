import type { TrendPoint } from '../../review/report/session-report.ts'
import { heightAt, type Plot, placesOf, type Row } from '../history/chart-scale.ts'
import { ChartTable } from '../history/chart-table.tsx'
import { courseIn } from '../history/course-words.ts'
import { shortDay } from '../history/dates.ts'
import { Mark, type MarkShape } from '../history/mark.tsx'
import { useText } from '../text/use-text.ts'
import styles from './trend-chart.module.css'

const SIZE = { width: 330, height: 104 }
const PLOT: Plot = { left: 30, right: 306, top: 10, bottom: 82 }
const BEST_SCORE = 100
const MOST_PAIN = 10
const SHARES = [0, 0.5, 1]

const LINES: readonly { readonly shape: MarkShape; readonly most: number }[] = [
  { shape: 'dot', most: BEST_SCORE },
  { shape: 'diamond', most: MOST_PAIN },
]

const Scales = () =>
  SHARES.map((share) => {
    const y = heightAt(PLOT, share, 1)
    return (
      <g key={share}>
        <line className={styles.grid} x1={PLOT.left - 4} x2={PLOT.right + 4} y1={y} y2={y} />
        <text className={styles.tick} x={PLOT.left - 8} y={y + 4} textAnchor="end">
          {share * BEST_SCORE}
        </text>
        <text className={styles.tick} data-of="diamond" x={PLOT.right + 8} y={y + 4}>
          {share * MOST_PAIN}
        </text>
      </g>
    )
  })

const Key = ({ shape, label }: { readonly shape: MarkShape; readonly label: string }) => (
  <li>
    <svg className={styles.key} viewBox="0 0 26 14" aria-hidden="true">
      <g className={styles.line} data-shape={shape}>
        <polyline points="1,7 25,7" />
        <Mark shape={shape} x={13} y={7} small />
      </g>
    </svg>
    {label}
  </li>
)

/** Form and pain over the weeks until this session, small; its words are its label. */
export const TrendChart = ({ points }: { readonly points: readonly TrendPoint[] }) => {
  const text = useText()
  const { trend } = text.report
  const rows: readonly Row[] = points.map(({ id, day, score, before }) => ({
    id,
    day,
    values: [score, before],
  }))
  const labels = [trend.score, trend.before]
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || rows.length < 2) return <p className={styles.few}>{trend.few}</p>
  const said = labels.map((label, line) => courseIn(text, label, rows, line, String))
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={said.join(' ')}
      >
        <Scales />
        {LINES.map(({ shape, most }, line) => {
          const places = placesOf(rows, line, PLOT, most)
          return (
            <g key={shape} className={styles.line} data-shape={shape}>
              <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
              {places.map(({ id, x, y }) => (
                <Mark key={id} shape={shape} x={x} y={y} small />
              ))}
            </g>
          )
        })}
        <text className={styles.tick} x={PLOT.left} y={SIZE.height - 4}>
          {shortDay(first.day, text)}
        </text>
        <text className={styles.tick} x={PLOT.right} y={SIZE.height - 4} textAnchor="end">
          {shortDay(last.day, text)}
        </text>
      </svg>
      <ul className={styles.keys}>
        {LINES.map(({ shape }, line) => (
          <Key key={shape} shape={shape} label={labels[line] ?? ''} />
        ))}
      </ul>
      <div className={styles.table}>
        <ChartTable
          title={labels.join(', ')}
          lines={labels.map((label) => ({ label }))}
          rows={rows}
          figure={String}
        />
      </div>
    </>
  )
}
