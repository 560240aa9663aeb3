import { heightAt, type Plot } from '../history/chart-scale.ts'
import styles from './bars.module.css'

/** A bar's middle, px, and its figure. */
export type Bar = { readonly id: string; readonly x: number; readonly value: number }

type Props = {
  readonly bars: readonly Bar[]
  readonly plot: Plot
  /** The top of the scale. */
  readonly most: number
  readonly width: number
  /** `open`: only its outline, for what another bar is measured by. */
  readonly look?: 'full' | 'open'
}

/** Bars that stand on the foot of the plot. */
export const Bars = ({ bars, plot, most, width, look = 'full' }: Props) =>
  bars.map(({ id, x, value }) => {
    const y = heightAt(plot, value, most)
    return (
      <rect
        key={id}
        className={styles.bar}
        data-look={look}
        x={x - width / 2}
        y={y}
        width={width}
        height={Math.max(0, plot.bottom - y)}
        rx={Math.min(3, width / 4)}
      />
    )
  })

const SAMPLE = { width: 14, height: 18 }

/** A piece of a bar, for the legend. */
export const BarSample = ({ look }: { readonly look: 'full' | 'open' }) => (
  <svg {...SAMPLE} aria-hidden="true" focusable="false">
    <rect className={styles.bar} data-look={look} x={1} y={2} width={12} height={15} rx={3} />
  </svg>
)
