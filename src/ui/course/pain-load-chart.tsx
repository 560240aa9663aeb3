import type { LoadedDay } from '../../review/course/pain-over-load.ts'
import { ChartFigure } from '../history/chart-figure.tsx'
import { courseIn } from '../history/course-words.ts'
import { Sample } from '../history/mark.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { PAIN_LINES, PainLoadDrawing } from './pain-load-drawing.tsx'

const MS_PER_SECOND = 1000
/** Which of the table's columns holds seconds. */
const HELD = 4

/** Pain before, after and on the next morning, drawn over what was done on each day. */
export const PainLoadChart = ({ days }: { readonly days: readonly LoadedDay[] }) => {
  const text = useTherapistText()
  const { load } = text.course
  const rows = days.map(({ day, before, after, nextMorning, reps, heldMs }) => ({
    id: day,
    day,
    values: [before, after, nextMorning, reps, Math.round(heldMs / MS_PER_SECOND)],
  }))
  const figure = (value: number, line: number) =>
    line === HELD ? text.history.seconds(value) : String(value)
  const told = [load.painCourse, load.afterCourse, load.nextCourse, load.reps, load.held]
  const summary = told.map((what, line) =>
    courseIn(text, what, rows, line, (value) => figure(value, line)),
  )
  return (
    <ChartFigure
      level={2}
      title={load.title}
      summary={summary.filter((each) => each !== '').join(' ')}
      scale={load.scale}
      legend={PAIN_LINES.map(({ key, shape }) => ({
        label: load[key],
        sample: <Sample shape={shape} />,
      }))}
      lines={[load.before, load.after, load.nextMorning, load.reps, load.held].map((label) => ({
        label,
      }))}
      rows={rows}
      figure={figure}
    >
      {(width) => <PainLoadDrawing days={days} width={width} />}
    </ChartFigure>
  )
}
