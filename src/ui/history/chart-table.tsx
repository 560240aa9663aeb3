import { useText } from '../text/use-text.ts'
import type { Row } from './chart-scale.ts'
import { dayAndMonth } from './dates.ts'
import { FigureTable } from './figure-table.tsx'

type Props = {
  readonly title: string
  readonly lines: readonly { readonly label: string }[]
  readonly rows: readonly Row[]
  readonly figure: (value: number, line: number) => string
  /** The heading of the rows; a day where absent. */
  readonly rowTitle?: string
}

/** The figures of days; the latest first. */
export const ChartTable = ({ rows, rowTitle, ...rest }: Props) => {
  const text = useText()
  const named = rows.map(({ id, day, values }) => ({ id, values, name: dayAndMonth(day, text) }))
  return (
    <FigureTable
      {...rest}
      rowTitle={rowTitle ?? text.history.table.day}
      rows={named.toReversed()}
    />
  )
}
