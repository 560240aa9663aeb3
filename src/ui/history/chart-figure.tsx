import type { ReactNode } from 'react'
import type { Row } from './chart-scale.ts'
import { ChartShell, type ShellProps } from './chart-shell.tsx'
import { ChartTable } from './chart-table.tsx'

type Props = Omit<ShellProps, 'table'> & {
  /** The table's columns, and its rows, the earliest first. */
  readonly lines: readonly { readonly label: string }[]
  readonly rows: readonly Row[]
  /** A figure of one of the lines in words. */
  readonly figure: (value: number, line: number) => string
  /** The heading of the rows; a day where absent. */
  readonly rowTitle?: string
  /** The drawing, px wide. */
  readonly children: (width: number) => ReactNode
}

/** Figures over days: a drawing with what it shows in words above it and as a table below. */
export const ChartFigure = ({ lines, rows, figure, rowTitle, ...shell }: Props) => {
  const table = { title: shell.title, lines, rows, figure, ...(rowTitle ? { rowTitle } : {}) }
  return <ChartShell {...shell} table={<ChartTable {...table} />} />
}
