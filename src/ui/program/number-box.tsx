import styles from './number-box.module.css'

type Props = {
  readonly label: string
  /** Only for ears: what stands around it says it to the eyes. */
  readonly hidden?: boolean
  readonly value: number | null
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** null where it was emptied. */
  readonly onValue: (value: number | null) => void
}

/** A number that can be typed or stepped. What is out of its bounds is not taken. */
export const NumberBox = ({ label, hidden, value, min, max, step = 1, onValue }: Props) => {
  const take = (text: string) => {
    if (text === '') return onValue(null)
    const typed = Number(text)
    const isIn = typed >= (min ?? -Infinity) && typed <= (max ?? Infinity)
    if (isIn) onValue(typed)
  }
  return (
    <label className={styles.box}>
      <span className={hidden ? styles.hidden : styles.label}>{label}</span>
      <input
        type="number"
        className={styles.input}
        defaultValue={value ?? ''}
        {...{ min, max, step }}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
    </label>
  )
}
