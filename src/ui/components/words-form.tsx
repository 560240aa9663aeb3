import { useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './words-form.module.css'

type Props = {
  readonly label: string
  /** Letters. */
  readonly most: number
  /** What it says of `most`. */
  readonly hint: string
  readonly keep: string
  /** Said where nothing was written, and where it could not be kept. */
  readonly missing: string
  readonly notKept: string
  /** The words, without blanks around them. */
  readonly onKeep: (words: string) => Promise<void>
  readonly onFocus?: () => void
}

/** A few words and a button that keeps them. What was typed stays until it is kept. */
export const WordsForm = ({ label, most, hint, keep, missing, notKept, ...on }: Props) => {
  const { onKeep, onFocus } = on
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    if (isBusy) return
    if (words.trim() === '') {
      setTrouble(missing)
      return box.current?.focus()
    }
    setBusy(true)
    setTrouble('')
    await onKeep(words.trim()).then(
      () => setWords(''),
      () => setTrouble(notKept),
    )
    setBusy(false)
  }
  return (
    <div className={styles.form}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        rows={3}
        maxLength={most}
        aria-required
        aria-invalid={trouble === missing && trouble !== ''}
        aria-describedby={`${id}-hint ${id}-trouble`}
        value={words}
        onFocus={onFocus}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div className={styles.foot}>
        <Button onClick={() => void save()}>{keep}</Button>
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      </div>
      <p id={`${id}-trouble`} className={styles.trouble} role="alert">
        {trouble}
      </p>
    </div>
  )
}
