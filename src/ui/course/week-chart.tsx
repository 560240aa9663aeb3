import { daysKept, type WeekKept } from '../../review/course/adherence.ts'
import { middleOf } from '../../review/report/middle.ts'
import { ChartFigure } from '../history/chart-figure.tsx'
import { Days, Grid } from '../history/chart-grid.tsx'
import type { Plot } from '../history/chart-scale.ts'
import { ROOM } from '../history/line-chart.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { BarSample, Bars } from './bars.tsx'

const HEIGHT = 176
const WEEK = 7
/** Bars no wider than this, and no more of their week than this share, px. */
const WIDEST = 40
const SHARE = 0.6

const plotIn = (width: number): Plot => ({
  left: ROOM.left,
  right: width - ROOM.right,
  top: ROOM.top,
  bottom: HEIGHT - ROOM.bottom,
})

const Drawing = ({ weeks, width }: { readonly weeks: readonly WeekKept[]; width: number }) => {
  const plot = plotIn(width)
  const each = (plot.right - plot.left) / Math.max(1, weeks.length)
  const barsOf = (valueIn: (week: WeekKept) => number) =>
    weeks.map((week, nth) => ({
      id: week.monday,
      x: plot.left + (nth + 0.5) * each,
      value: valueIn(week),
    }))
  const look = { plot, most: WEEK, width: Math.min(WIDEST, each * SHARE) }
  const [first, last] = [weeks[0], weeks.at(-1)]
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
      <Grid plot={plot} most={WEEK} ticks={1} figure={String} />
      <Bars {...look} bars={barsOf(({ days }) => days)} />
      <Bars {...look} look="open" bars={barsOf(({ programDays }) => programDays)} />
      {first && last && <Days plot={plot} first={first.monday} last={last.monday} y={HEIGHT - 8} />}
    </svg>
  )
}

/** How many days of each week had a session, beside those that had a programme. */
export const WeekChart = ({ weeks }: { readonly weeks: readonly WeekKept[] }) => {
  const { weeks: words } = useTherapistText().course
  const { days, programDays } = daysKept(weeks)
  const usual = middleOf(weeks.map((week) => week.days)) ?? 0
  return (
    <ChartFigure
      level={2}
      title={words.title}
      summary={words.summary(days, programDays, usual)}
      scale={words.scale}
      legend={[
        { label: words.days, sample: <BarSample look="full" /> },
        { label: words.programDays, sample: <BarSample look="open" /> },
      ]}
      lines={[{ label: words.sessions }, { label: words.days }, { label: words.programDays }]}
      rows={weeks.map((week) => ({
        id: week.monday,
        day: week.monday,
        values: [week.sessions, week.days, week.programDays],
      }))}
      rowTitle={words.week}
      figure={String}
    >
      {(width) => <Drawing weeks={weeks} width={width} />}
    </ChartFigure>
  )
}
