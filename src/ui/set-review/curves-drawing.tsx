import { memo, useMemo } from 'react'
import type { Side } from '../../engine/landmarks.ts'
import type { MeanCurve } from '../../review/set/mean-curve.ts'
import { type RepCurve, SHARES } from '../../review/set/rep-curves.ts'
import type { Plot } from '../history/chart-scale.ts'
import gridStyles from '../history/line-chart.module.css'
import {
  acrossOf,
  areasBetween,
  heightOf,
  linesOf,
  pathOf,
  scaleAround,
  type ValueScale,
} from './curve-scale.ts'
import styles from './curves.module.css'

export const HEIGHT = 280
const ROOM = { left: 64, right: 22, top: 12, bottom: 36 }

/** The mean of the counted repetitions of one side, or of all where there are no sides. */
export type SidedMean = { readonly side: Side | null; readonly mean: MeanCurve }

export type Drawn = { readonly curves: readonly RepCurve[]; readonly means: readonly SidedMean[] }

const plotIn = (width: number): Plot => ({
  left: ROOM.left,
  right: width - ROOM.right,
  top: ROOM.top,
  bottom: HEIGHT - ROOM.bottom,
})

const scaleOf = ({ curves, means }: Drawn): ValueScale =>
  scaleAround([
    ...curves.flatMap(({ values }) => values.flatMap((value) => value ?? [])),
    ...means.flatMap(({ mean }) => mean.flatMap((at) => (at ? [at.low, at.high] : []))),
  ])

type GroundProps = Drawn & {
  readonly plot: Plot
  readonly scale: ValueScale
  readonly figure: (value: number) => string
  readonly share: (percent: number) => string
}

/** All that stays while the replay runs. */
const Ground = memo(({ plot, scale, figure, share, ...drawn }: GroundProps) => (
  <>
    {linesOf(scale).map((value) => {
      const y = heightOf(plot, scale, value)
      return (
        <g key={value}>
          <line className={gridStyles.grid} x1={plot.left - 8} x2={plot.right + 8} y1={y} y2={y} />
          <text className={gridStyles.tick} x={plot.left - 14} y={y + 5} textAnchor="end">
            {figure(value)}
          </text>
        </g>
      )
    })}
    {[0, 50, 100].map((percent) => (
      <text
        key={percent}
        className={gridStyles.tick}
        x={acrossOf(plot, percent / 100)}
        y={HEIGHT - 8}
        textAnchor="middle"
      >
        {share(percent)}
      </text>
    ))}
    {drawn.means.map(({ side, mean }) =>
      areasBetween(plot, scale, mean).map((area) => (
        <path key={`${side}${area}`} className={styles.band} data-side={side} d={area} />
      )),
    )}
    {drawn.curves.map(({ number, side, values }) => (
      <path key={number} className={styles.each} data-side={side} d={pathOf(plot, scale, values)} />
    ))}
    {drawn.means.map(({ side, mean }) => (
      <path
        key={side}
        className={styles.mean}
        data-side={side}
        d={pathOf(
          plot,
          scale,
          mean.map((point) => point?.mean ?? null),
        )}
      />
    ))}
  </>
))

type Props = Omit<GroundProps, 'plot' | 'scale'> & {
  readonly width: number
  readonly chosen: RepCurve | undefined
  /** Where in the chosen one the replay stands, 0 to 1; null outside of it. */
  readonly at: number | null
}

type ChosenProps = Pick<GroundProps, 'plot' | 'scale'> & { readonly chosen: RepCurve }

const Chosen = memo(({ plot, scale, chosen: { side, values } }: ChosenProps) => (
  <path className={styles.chosen} data-side={side} d={pathOf(plot, scale, values)} />
))

/** Repetitions over their share: each as a thin line, their mean in its band, the chosen one strong. */
export const CurvesDrawing = ({ width, chosen, at, ...ground }: Props) => {
  const { curves, means } = ground
  const plot = useMemo(() => plotIn(width), [width])
  const scale = useMemo(() => scaleOf({ curves, means }), [curves, means])
  const nearest = at === null ? null : chosen?.values[Math.round(at * (SHARES.length - 1))]
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
      <Ground {...{ plot, scale }} {...ground} />
      {chosen && <Chosen {...{ plot, scale, chosen }} />}
      {at !== null && typeof nearest === 'number' && (
        <circle
          className={styles.here}
          cx={acrossOf(plot, at)}
          cy={heightOf(plot, scale, nearest)}
          r={7}
        />
      )}
    </svg>
  )
}
