import { useId } from 'react'
import styles from './own.module.css'

type Props<Value extends string> = {
  /** For ears: a heading says it to the eyes. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly words: string }[]
  readonly onValue: (value: Value) => void
}

/** One of a few, all of them in sight. */
export const Choices = <Value extends string>({ label, value, options, onValue }: Props<Value>) => {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend className="for-ears">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.words}
        </label>
      ))}
    </fieldset>
  )
}
