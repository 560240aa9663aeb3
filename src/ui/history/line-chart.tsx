import { useId, useRef } from 'react'
import { useWidth } from '../hooks/use-width.ts'
import { useText } from '../text/use-text.ts'
import { heightAt, type Plot, placesOf, type Row, roundTop } from './chart-scale.ts'
import { ChartTable } from './chart-table.tsx'
import { shortDay } from './dates.ts'
import styles from './line-chart.module.css'
import { Mark, type MarkShape, Sample } from './mark.tsx'

export type Line = { readonly label: string; readonly shape: MarkShape }

type Props = {
  readonly title: string
  /** What the figures mean. */
  readonly scale: string
  /** The chart in a sentence or two. */
  readonly summary: string
  readonly lines: readonly Line[]
  /** The earliest first. */
  readonly rows: readonly Row[]
  /** End of the scale that begins at 0; a round one above all figures where absent. */
  readonly most?: number
  readonly figure: (value: number) => string
  /** 3 on a page, 4 inside a section of its own. */
  readonly level?: 3 | 4
}

const HEIGHT = 208
/** Room for figures and days in 16 px type, and for half a mark, px. */
const ROOM = { left: 56, right: 14, top: 14, bottom: 36 }
const TICKS = 2
/** Marks of full size need so much room each, px. */
const ROOMY = 18

const plotIn = (width: number): Plot => ({
  left: ROOM.left,
  right: width - ROOM.right,
  top: ROOM.top,
  bottom: HEIGHT - ROOM.bottom,
})

type Drawn = Pick<Props, 'lines' | 'rows' | 'figure'> & {
  readonly plot: Plot
  readonly most: number
}

const Grid = ({ plot, most, figure }: Omit<Drawn, 'lines' | 'rows'>) =>
  Array.from({ length: TICKS + 1 }, (_, tick) => {
    const value = (most * tick) / TICKS
    const y = heightAt(plot, value, most)
    return (
      <g key={value}>
        <line className={styles.grid} x1={plot.left - 8} x2={plot.right + 8} y1={y} y2={y} />
        <text className={styles.tick} x={plot.left - 16} y={y + 5} textAnchor="end">
          {figure(value)}
        </text>
      </g>
    )
  })

const Days = ({ plot, rows }: Pick<Drawn, 'plot' | 'rows'>) => {
  const text = useText()
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const y = HEIGHT - 8
  if (first.day === last.day) {
    return (
      <text className={styles.tick} x={(plot.left + plot.right) / 2} y={y} textAnchor="middle">
        {shortDay(first.day, text)}
      </text>
    )
  }
  return (
    <>
      <text className={styles.tick} x={plot.left - 8} y={y}>
        {shortDay(first.day, text)}
      </text>
      <text className={styles.tick} x={plot.right + 8} y={y} textAnchor="end">
        {shortDay(last.day, text)}
      </text>
    </>
  )
}

const Lines = ({ lines, rows, plot, most }: Omit<Drawn, 'figure'>) =>
  lines.map(({ label, shape }, line) => {
    const places = placesOf(rows, line, plot, most)
    const small = rows.length * ROOMY > plot.right - plot.left
    return (
      <g key={label} className={styles.line} data-shape={shape}>
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ id, x, y }) => (
          <Mark key={id} shape={shape} x={x} y={y} small={small} />
        ))}
      </g>
    )
  })

/** Figures over days. What it shows is said in words above it and kept as a table below. */
export const LineChart = ({ title, scale, summary, lines, rows, figure, ...rest }: Props) => {
  const { most: given, level = 3 } = rest
  const heading = useId()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const most = given ?? roundTop(rows.flatMap(({ values }) => values.flatMap((each) => each ?? [])))
  const plot = plotIn(width)
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <figure className={styles.chart} aria-labelledby={heading}>
      <figcaption>
        <Heading id={heading} className={styles.title}>
          {title}
        </Heading>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.scale}>{scale}</p>
      </figcaption>
      {lines.length > 1 && (
        <ul className={styles.legend} aria-hidden="true">
          {lines.map(({ label, shape }) => (
            <li key={label}>
              <Sample shape={shape} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={frame} className={styles.frame}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
            <Grid plot={plot} most={most} figure={figure} />
            <Days plot={plot} rows={rows} />
            <Lines lines={lines} rows={rows} plot={plot} most={most} />
          </svg>
        )}
      </div>
      <ChartTable title={title} lines={lines} rows={rows} figure={figure} />
    </figure>
  )
}
