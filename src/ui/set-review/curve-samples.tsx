import type { Side } from '../../engine/landmarks.ts'
import styles from './curves.module.css'

const SIZE = { width: 44, height: 18 }
const MIDDLE = SIZE.height / 2
const BAND = `M2 ${MIDDLE - 6}H${SIZE.width - 2}V${MIDDLE + 6}H2Z`
const LINE = `M2 ${MIDDLE}H${SIZE.width - 2}`

type Props = { readonly kind: 'each' | 'mean' | 'chosen'; readonly side: Side | null }

/** A piece of a curve, for the legend. */
export const CurveSample = ({ kind, side }: Props) => (
  <svg {...SIZE} aria-hidden="true" focusable="false">
    {kind === 'mean' && <path className={styles.band} data-side={side} d={BAND} />}
    <path className={styles[kind]} data-side={side} d={LINE} />
  </svg>
)
