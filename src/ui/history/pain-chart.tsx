import type { PainPoint } from '../../review/history/pain-course.ts'
import { useText } from '../text/use-text.ts'
import { courseIn } from './course-words.ts'
import { LineChart } from './line-chart.tsx'

const MOST_PAIN = 10

/** Pain before and after each session. */
export const PainChart = ({ points }: { readonly points: readonly PainPoint[] }) => {
  const text = useText()
  const { pain } = text.history
  const rows = points.map(({ id, day, before, after }) => ({ id, day, values: [before, after] }))
  const summary = [
    courseIn(text, pain.beforeCourse, rows, 0, String),
    courseIn(text, pain.afterCourse, rows, 1, String),
  ]
  return (
    <LineChart
      title={pain.title}
      scale={pain.scale}
      summary={summary.filter((each) => each !== '').join(' ')}
      lines={[
        { label: pain.before, shape: 'diamond' },
        { label: pain.after, shape: 'dot' },
      ]}
      rows={rows}
      most={MOST_PAIN}
      figure={String}
    />
  )
}
