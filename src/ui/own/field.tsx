import { type ReactNode, useId, useState } from 'react'
import type { OwnTrouble } from '../../session/program/own-troubles.ts'
import { useFormText } from '../text/own/use-form-text.ts'
import styles from './own.module.css'

/** What is wrong, by the field: those of this path alone. */
export type Told = {
  readonly troubles: readonly OwnTrouble[]
  /** The field's path in the definition. */
  readonly at: string
}

type TroubleProps = Told & { readonly id: string; readonly alerts?: boolean }

const useTold = ({ troubles, at }: Told): string => {
  const own = useFormText()
  const found = troubles.find((trouble) => trouble.at === at)
  return found ? own.troubles[found.kind] : ''
}

/** One line beside its field; a control names it with `aria-describedby`, or, where none can, it is told at once. */
export const Trouble = ({ id, alerts = false, ...told }: TroubleProps) => {
  const words = useTold(told)
  return words === '' ? null : (
    <p id={id} className={styles.trouble} {...(alerts && { role: 'alert' })}>
      {words}
    </p>
  )
}

/** What ties a control to its words. */
export type Ties = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string
}

type FieldProps = Told & {
  readonly label: string
  readonly hint?: string
  readonly wide?: boolean
  readonly children: (ties: Ties) => ReactNode
}

/** A control with its label, a hint, and what is wrong with it. */
export const Field = ({ label, hint, wide = false, children, ...told }: FieldProps) => {
  const id = useId()
  const isInvalid = useTold(told) !== ''
  const ties = {
    id,
    'aria-invalid': isInvalid,
    'aria-describedby': `${id}-hint ${id}-trouble`,
  }
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(ties)}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Trouble id={`${id}-trouble`} {...told} />
    </div>
  )
}

type WordsProps = Told & {
  readonly label: string
  readonly hint?: string
  readonly most: number
  readonly value: string
  readonly onValue: (value: string) => void
}

export const WordsField = ({ most, value, onValue, ...field }: WordsProps) => (
  <Field wide {...field}>
    {(ties) => (
      <input
        {...ties}
        className={styles.input}
        maxLength={most}
        autoComplete="off"
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
    )}
  </Field>
)

type Option<Value extends string> = { readonly value: Value; readonly words: string }

type ChoiceProps<Value extends string> = Told & {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onValue: (value: Value) => void
}

export const ChoiceField = <Value extends string>({
  value,
  options,
  onValue,
  ...field
}: ChoiceProps<Value>) => (
  <Field wide {...field}>
    {(ties) => (
      <select
        {...ties}
        className={styles.input}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    )}
  </Field>
)

type FigureProps = {
  readonly ties?: Partial<Ties>
  /** null, or no number: nothing was given. */
  readonly value: number | null
  /** null where it was emptied. */
  readonly onValue: (value: number | null) => void
}

const shownOf = (value: number | null): string => (Number.isFinite(value) ? String(value) : '')

const numberIn = (typed: string): number | null => (typed === '' ? null : Number(typed))

/** A number as it is being typed: "-", "0." and nothing at all stay as they are. */
export const FigureInput = ({ ties, value, onValue }: FigureProps) => {
  const [typed, setTyped] = useState(shownOf(value))
  const isSame = shownOf(numberIn(typed)) === shownOf(value)
  return (
    <input
      {...ties}
      type="number"
      step="any"
      className={`${styles.input} ${styles.figure}`}
      value={isSame ? typed : shownOf(value)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onValue(numberIn(currentTarget.value))
      }}
    />
  )
}

export const FigureField = ({
  value,
  onValue,
  ...field
}: Told & Omit<FigureProps, 'ties'> & { readonly label: string }) => (
  <Field {...field}>{(ties) => <FigureInput {...{ ties, value, onValue }} />}</Field>
)
