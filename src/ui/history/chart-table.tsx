import { useText } from '../text/use-text.ts'
import type { Row } from './chart-scale.ts'
import { dayAndMonth } from './dates.ts'
import styles from './line-chart.module.css'

type Props = {
  readonly title: string
  readonly lines: readonly { readonly label: string }[]
  readonly rows: readonly Row[]
  readonly figure: (value: number) => string
}

/** The chart's figures, for whoever would rather read them; the latest first. */
export const ChartTable = ({ title, lines, rows, figure }: Props) => {
  const text = useText()
  const { table } = text.history
  return (
    <details className={styles.details}>
      <summary className={styles.show}>
        {table.show}
        <span className="for-ears">: {title}</span>
      </summary>
      <table className={styles.table}>
        <caption className="for-ears">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{table.day}</th>
            {lines.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(({ id, day, values }) => (
            <tr key={id}>
              <th scope="row">{dayAndMonth(day, text)}</th>
              {lines.map(({ label }, line) => {
                const value = values[line] ?? null
                return <td key={label}>{value === null ? table.none : figure(value)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
