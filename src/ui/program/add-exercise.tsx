import { useState } from 'react'
import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import { itemNamed } from '../../session/program/default-program.ts'
import { Button } from '../components/button.tsx'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './add-exercise.module.css'

type Props = {
  readonly items: readonly ProgramItem[]
  readonly onAdd: (item: ProgramItem) => void
  /** Another one than there are. */
  readonly onMake: () => void
}

/** Those that are not in it yet, by name, each with the dose that it is defined with. */
export const AddExercise = ({ items, onAdd, onMake }: Props) => {
  const text = useText()
  const { add } = text.program
  const [chosen, setChosen] = useState('')
  const left = Object.keys(exercises)
    .filter((id) => items.every(({ exercise }) => exercise !== id))
    .toSorted((a, b) => textOf(text, a).name.localeCompare(textOf(text, b).name, text.code))
  const go = () => {
    if (chosen === '') return
    onAdd(itemNamed(chosen))
    setChosen('')
  }
  return (
    <div className={styles.row}>
      <label className={styles.label}>
        {add.label}
        <select
          className={styles.select}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">{add.none}</option>
          {left.map((id) => (
            <option key={id} value={id}>
              {textOf(text, id).name}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={go}>{add.go}</Button>
      <Button onClick={onMake}>{text.own.make}</Button>
    </div>
  )
}
