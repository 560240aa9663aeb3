import record from '../record/record.module.css'
import { useText } from '../text/use-text.ts'

/** Letters of somebody's initials. */
const MOST = 3

type Props = { readonly value: string; readonly onValue: (value: string) => void }

export const InitialsBox = ({ value, onValue }: Props) => {
  const { people: words } = useText()
  return (
    <label className={record.box}>
      {words.initials}
      <input
        type="text"
        autoComplete="off"
        maxLength={MOST}
        className={record.input}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value.trim().toUpperCase())}
      />
      <span className={record.hint}>{words.initialsHint}</span>
    </label>
  )
}
