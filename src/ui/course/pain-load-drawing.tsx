import type { LoadedDay } from '../../review/course/pain-over-load.ts'
import { dayAfter, daysBetween, type LocalDay, mondayOf } from '../../review/history/local-day.ts'
import { Days, Grid } from '../history/chart-grid.tsx'
import { acrossAt, heightAt, type Plot, roundTop } from '../history/chart-scale.ts'
import chart from '../history/line-chart.module.css'
import { ROOM } from '../history/line-chart.tsx'
import { Mark, type MarkShape } from '../history/mark.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { Bars } from './bars.tsx'
import styles from './pain-load-drawing.module.css'

/** Heights of the panels, and of the room for the name above the first and above each other, px. */
const PAIN = 168
const LOAD = 84
const FIRST_NAME = 36
const NAME = 56
const FOOT = 36
const MOST_PAIN = 10
const MS_PER_SECOND = 1000
const WEEK = 7
/** Bars no wider than this, and no more of their day than this share, px. */
const WIDEST = 16
const SHARE = 0.7

type Span = readonly [first: LocalDay, last: LocalDay]
type Props = { readonly days: readonly LoadedDay[]; readonly width: number }

/** Pain of a day: when in the day it lies, in whole days after it. */
export type PainLine = {
  readonly key: 'before' | 'after' | 'nextMorning'
  readonly shape: MarkShape
  readonly daysLater: number
}

/** The morning after lies on the day after: its pain stands beside the load of the day before. */
export const PAIN_LINES: readonly PainLine[] = [
  { key: 'before', shape: 'diamond', daysLater: 0 },
  { key: 'after', shape: 'dot', daysLater: 0 },
  { key: 'nextMorning', shape: 'square', daysLater: 1 },
]

const Mondays = ({ span: [first, last], plot }: { readonly span: Span; readonly plot: Plot }) => {
  const from = dayAfter(mondayOf(dayAfter(first, -1)), WEEK)
  const count = Math.max(0, Math.floor(daysBetween(from, last) / WEEK) + 1)
  return Array.from({ length: count }, (_, week) => {
    const monday = dayAfter(from, WEEK * week)
    const x = acrossAt(plot, [first, last], monday)
    return (
      <line key={monday} className={styles.monday} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
    )
  })
}

const PainLines = ({ days, span, plot }: Pick<Props, 'days'> & { span: Span; plot: Plot }) =>
  PAIN_LINES.map(({ key, shape, daysLater }) => {
    const places = days.flatMap((each) => {
      const score = each[key]
      if (score === null) return []
      const x = acrossAt(plot, span, dayAfter(each.day, daysLater))
      return [{ id: each.day, x, y: heightAt(plot, score, MOST_PAIN) }]
    })
    return (
      <g key={key} className={chart.line} data-shape={shape}>
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ id, x, y }) => (
          <Mark key={id} shape={shape} x={x} y={y} small />
        ))}
      </g>
    )
  })

/** Pain, and under it repetitions and held seconds of the same days, on one axis of time. */
export const PainLoadDrawing = ({ days, width }: Props) => {
  const { load } = useTherapistText().course
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return null
  const span: Span = [first, dayAfter(last, 1)]
  const panels = [
    { name: load.repsPanel, values: days.map(({ reps }) => reps) },
    { name: load.heldPanel, values: days.map(({ heldMs }) => heldMs / MS_PER_SECOND) },
  ].filter(({ values }) => values.some((value) => value > 0))
  const plotAt = (top: number, height: number): Plot => ({
    left: ROOM.left + WIDEST / 2,
    right: width - ROOM.right - WIDEST / 2,
    top,
    bottom: top + height,
  })
  const pain = plotAt(FIRST_NAME, PAIN)
  const height = FIRST_NAME + PAIN + panels.length * (NAME + LOAD) + FOOT
  const barWidth = Math.min(WIDEST, (SHARE * (pain.right - pain.left)) / daysBetween(...span))
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <Mondays span={span} plot={{ ...pain, bottom: height - FOOT }} />
      <Grid plot={pain} most={MOST_PAIN} figure={String} />
      <text className={styles.name} x={0} y={16}>
        {load.painPanel}
      </text>
      <PainLines days={days} span={span} plot={pain} />
      {panels.map(({ name, values }, nth) => {
        const plot = plotAt(pain.bottom + NAME + nth * (LOAD + NAME), LOAD)
        const most = roundTop(values)
        const bars = days.map(({ day }, place) => ({
          id: day,
          x: acrossAt(plot, span, day),
          value: values[place] ?? 0,
        }))
        return (
          <g key={name}>
            <text className={styles.name} x={0} y={plot.top - 16}>
              {name}
            </text>
            <Grid plot={plot} most={most} ticks={1} figure={(value) => String(value)} />
            <Bars bars={bars} plot={plot} most={most} width={barWidth} />
          </g>
        )
      })}
      <Days plot={pain} first={span[0]} last={span[1]} y={height - 8} />
    </svg>
  )
}
