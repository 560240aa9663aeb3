import { useText } from '../text/use-text.ts'
import styles from './line-chart.module.css'

/** A row by its name; a figure that is not known is null. */
export type FigureRow = {
  readonly id: string
  readonly name: string
  readonly values: readonly (number | null)[]
}

type Props = {
  readonly title: string
  readonly lines: readonly { readonly label: string }[]
  readonly rows: readonly FigureRow[]
  readonly figure: (value: number, line: number) => string
  /** The heading of the rows. */
  readonly rowTitle: string
}

/** So many columns fit beside each other on a phone. */
const NARROW = 2

/** A chart's figures, for whoever would rather read them. */
export const FigureTable = ({ title, lines, rows, figure, rowTitle }: Props) => {
  const { table } = useText().history
  return (
    <details className={styles.details}>
      <summary className={styles.show}>
        {table.show}
        <span className="for-ears">: {title}</span>
      </summary>
      <table className={styles.table} data-wide={lines.length > NARROW || undefined}>
        <caption className="for-ears">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {lines.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, values }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {lines.map(({ label }, line) => {
                const value = values[line] ?? null
                return (
                  <td key={label} data-label={label}>
                    {value === null ? table.none : figure(value, line)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
