import type { ExerciseReport } from '../../review/report/exercise-report.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './figures-table.module.css'

/** The chart's figures, for whoever would rather read them; on the screen only. */
export const AttemptTable = ({ report }: { readonly report: ExerciseReport }) => {
  const text = useText()
  const { chart } = text.report
  const { exercise, attempts, unit } = report
  const { name } = textOf(text, exercise.id)
  const found = (worst: 'warn' | 'fault' | null) => (worst ? chart[worst] : chart.nothing)
  return (
    <details className={styles.details}>
      <summary>
        {chart.show}
        <span className="for-ears">: {name}</span>
      </summary>
      <table className={styles.table}>
        <caption className="for-ears">{name}</caption>
        <thead>
          <tr>
            {[chart.number, chart.set, chart.side, chart.value, chart.score, chart.found].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ key, set, side, value, counted, score, worst }, place) => (
            <tr key={key}>
              <th scope="row">{place + 1}</th>
              <td>{set + 1}</td>
              <td>{side ? text.live[side] : chart.nothing}</td>
              <td>
                {text.summary.bare(value, unit)}
                {!counted && ` (${text.summary.notCounted})`}
              </td>
              <td>{score === null ? chart.nothing : Math.round(score)}</td>
              <td>{found(worst)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
