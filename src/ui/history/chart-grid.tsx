import type { LocalDay } from '../../review/history/local-day.ts'
import { useText } from '../text/use-text.ts'
import { heightAt, type Plot } from './chart-scale.ts'
import { shortDay } from './dates.ts'
import styles from './line-chart.module.css'

type GridProps = {
  readonly plot: Plot
  readonly most: number
  /** Steps between 0 and the top of the scale. */
  readonly ticks?: number
  readonly figure: (value: number) => string
}

/** Lines from the bottom to the top of the scale, with their figures. */
export const Grid = ({ plot, most, ticks = 2, figure }: GridProps) =>
  Array.from({ length: ticks + 1 }, (_, tick) => {
    const value = (most * tick) / ticks
    const y = heightAt(plot, value, most)
    return (
      <g key={value}>
        <line className={styles.grid} x1={plot.left - 8} x2={plot.right + 8} y1={y} y2={y} />
        <text className={styles.tick} x={plot.left - 16} y={y + 5} textAnchor="end">
          {figure(value)}
        </text>
      </g>
    )
  })

type DaysProps = {
  readonly plot: Plot
  readonly first: LocalDay
  readonly last: LocalDay
  /** Of the writing's foot, px. */
  readonly y: number
}

/** The first and the last day under the plot. */
export const Days = ({ plot, first, last, y }: DaysProps) => {
  const text = useText()
  if (first === last) {
    return (
      <text className={styles.tick} x={(plot.left + plot.right) / 2} y={y} textAnchor="middle">
        {shortDay(first, text)}
      </text>
    )
  }
  return (
    <>
      <text className={styles.tick} x={plot.left - 8} y={y}>
        {shortDay(first, text)}
      </text>
      <text className={styles.tick} x={plot.right + 8} y={y} textAnchor="end">
        {shortDay(last, text)}
      </text>
    </>
  )
}
