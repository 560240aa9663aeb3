import styles from './line-chart.module.css'

/** Each line has its own shape and dash beside its colour. */
export type MarkShape = 'dot' | 'diamond' | 'square'

const RADIUS = { dot: 5, diamond: 7, square: 5 }
/** Of its size, where many stand close together. */
const SMALL = 0.7

type Props = {
  readonly shape: MarkShape
  readonly x: number
  readonly y: number
  readonly small?: boolean
}

export const Mark = ({ shape, x, y, small = false }: Props) => {
  const r = RADIUS[shape] * (small ? SMALL : 1)
  if (shape === 'dot') return <circle cx={x} cy={y} r={r} />
  if (shape === 'square') return <path d={`M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`} />
  return <path d={`M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`} />
}

const SAMPLE = { width: 44, height: 18 }

/** A piece of the line, for the legend. */
export const Sample = ({ shape }: Pick<Props, 'shape'>) => {
  const [x, y] = [SAMPLE.width / 2, SAMPLE.height / 2]
  return (
    <svg {...SAMPLE} aria-hidden="true" focusable="false">
      <g className={styles.line} data-shape={shape}>
        <polyline points={`2,${y} ${SAMPLE.width - 2},${y}`} />
        <Mark shape={shape} x={x} y={y} />
      </g>
    </svg>
  )
}
