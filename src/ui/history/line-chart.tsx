import { ChartFigure } from './chart-figure.tsx'
import { Days, Grid } from './chart-grid.tsx'
import { type Plot, placesOf, type Row, roundTop } from './chart-scale.ts'
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
export const ROOM = { left: 56, right: 14, top: 14, bottom: 36 }
/** Marks of full size need so much room each, px. */
const ROOMY = 18

const plotIn = (width: number): Plot => ({
  left: ROOM.left,
  right: width - ROOM.right,
  top: ROOM.top,
  bottom: HEIGHT - ROOM.bottom,
})

type LinesProps = Pick<Props, 'lines' | 'rows'> & { readonly plot: Plot; readonly most: number }

const Lines = ({ lines, rows, plot, most }: LinesProps) =>
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
export const LineChart = ({ lines, rows, figure, most: given, ...figureProps }: Props) => {
  const most = given ?? roundTop(rows.flatMap(({ values }) => values.flatMap((each) => each ?? [])))
  const [first, last] = [rows[0], rows.at(-1)]
  const legend = lines.map(({ label, shape }) => ({ label, sample: <Sample shape={shape} /> }))
  return (
    <ChartFigure {...figureProps} {...{ lines, rows, figure, legend }}>
      {(width) => {
        const plot = plotIn(width)
        return (
          <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
            <Grid plot={plot} most={most} figure={figure} />
            {first && last && <Days plot={plot} first={first.day} last={last.day} y={HEIGHT - 8} />}
            <Lines lines={lines} rows={rows} plot={plot} most={most} />
          </svg>
        )
      }}
    </ChartFigure>
  )
}
