import styles from './record.module.css'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onValue: (value: string) => void
  /** It is known already, and nobody else shall read it. */
  readonly secret?: boolean
}

/** A new passphrase is shown as it is typed: nobody can ask for it again. */
export const PassphraseBox = ({ label, hint, value, onValue, secret = false }: Props) => (
  <label className={styles.box}>
    {label}
    <input
      type={secret ? 'password' : 'text'}
      autoComplete="off"
      spellCheck={false}
      className={styles.input}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    />
    {hint && <span className={styles.hint}>{hint}</span>}
  </label>
)
