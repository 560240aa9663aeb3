import styles from './record.module.css'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A passphrase is shown as it is typed: nobody can ask for it again. */
export const PassphraseBox = ({ label, hint, value, onValue }: Props) => (
  <label className={styles.box}>
    {label}
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      className={styles.input}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    />
    {hint && <span className={styles.hint}>{hint}</span>}
  </label>
)
