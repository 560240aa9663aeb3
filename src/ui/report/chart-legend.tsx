import { useText } from '../text/use-text.ts'
import { VerdictMark } from './attempt-chart.tsx'
import styles from './report-sheet.module.css'

/** How to read the charts: once for all of them. */
export const ChartLegend = () => {
  const { chart } = useText().report
  return (
    <ul className={styles.legend} aria-label={chart.legend}>
      {([null, 'warn', 'fault'] as const).map((worst) => (
        <li key={worst}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <VerdictMark worst={worst} x={6} y={6} />
          </svg>
          {chart[worst ?? 'clean']}
        </li>
      ))}
      <li>{chart.height}</li>
      <li>{chart.bar}</li>
      <li>{chart.uncounted}</li>
    </ul>
  )
}
