import type { Side } from '../../engine/landmarks.ts'
import { useText } from '../text/use-text.ts'
import styles from './side-pills.module.css'

type SidePillsProps = {
  /** Those that are asked for. */
  readonly sides: readonly Side[]
  readonly left: string
  readonly right: string
  /** The side that is at work. */
  readonly now: Side | null
}

/** What was done on each side. */
export const SidePills = ({ sides, now, ...done }: SidePillsProps) => {
  const text = useText()
  return (
    <ul className={styles.sides}>
      {sides.map((side) => (
        <li key={side} className={styles.side} data-now={side === now || undefined}>
          {text.live[side]} <b>{done[side]}</b>
        </li>
      ))}
    </ul>
  )
}
