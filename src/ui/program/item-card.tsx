import { useState } from 'react'
import { countsEachSide, type Exercise } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import type { TrustFigures } from '../../review/trust-figures.ts'
import { hasRange } from '../../session/program/draft.ts'
import { Button } from '../components/button.tsx'
import { SquareButton } from '../components/square-button.tsx'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './item-card.module.css'
import { NumberBox } from './number-box.tsx'
import { RuleRow } from './rule-rows.tsx'
import { SideChoice } from './side-choice.tsx'

const MS = 1000

type DoseProps = {
  readonly item: ProgramItem
  readonly exercise: Exercise
  readonly name: string
  readonly onItem: (item: ProgramItem) => void
}

/** How often, how long, how far. */
const DoseFields = ({ item, exercise, name, onItem }: DoseProps) => {
  const { program } = useText()
  const { fields } = program
  const whole = (what: 'sets' | 'reps', max: number) => (
    <NumberBox
      label={fields[what]}
      value={item[what]}
      min={1}
      max={max}
      onValue={(value) => Number.isInteger(value) && onItem({ ...item, [what]: value })}
    />
  )
  const seconds = (what: 'holdMs' | 'restMs') => (
    <NumberBox
      label={fields[what]}
      value={item[what] / MS}
      min={0}
      max={600}
      onValue={(value) => value !== null && onItem({ ...item, [what]: value * MS })}
    />
  )
  const cap = (value: number | null) => {
    const { rangeCap: _, ...rest } = item
    onItem(value === null ? rest : { ...rest, rangeCap: value })
  }
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.hidden}>{program.group(name)}</legend>
      {whole('sets', 20)}
      {whole('reps', 100)}
      {seconds('holdMs')}
      {seconds('restMs')}
      {countsEachSide(exercise) && <SideChoice {...{ item, onItem }} />}
      {hasRange(exercise) && (
        <NumberBox
          label={program.rangeCap}
          value={item.rangeCap ?? null}
          min={1}
          max={1000}
          onValue={cap}
        />
      )}
    </fieldset>
  )
}

type RulesProps = DoseProps & { readonly trust: TrustFigures | null }

const Rules = ({ item, exercise, trust, onItem }: RulesProps) => {
  const text = useText()
  const { rules: words } = text.program
  const [open, setOpen] = useState(false)
  const names = textOf(text, exercise.id).rules
  return (
    <details className={styles.rules} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title(Object.keys(item.rules ?? {}).length)}</summary>
      {open && (
        <>
          <p className={styles.quiet}>{words.caption}</p>
          <ul className={styles.list}>
            {exercise.rules.map((rule) => (
              <RuleRow
                key={rule.clause}
                name={names[rule.id]?.looked ?? rule.clause}
                trust={trust?.[exercise.id]?.rules[rule.clause]}
                {...{ item, rule, onItem }}
              />
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

type Props = {
  readonly item: ProgramItem
  readonly trust: TrustFigures | null
  readonly onItem: (item: ProgramItem) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  /** Of a clinician's own: its definition is changed. */
  readonly onMake: () => void
}

type OwnProps = { readonly name: string; readonly onMake: () => void }

/** It is somebody's own, and can be changed. */
const OwnLine = ({ name, onMake }: OwnProps) => {
  const { own } = useText()
  return (
    <div className={styles.own}>
      <p className={styles.quiet}>{own.measured}</p>
      <Button onClick={onMake}>
        {own.change} <span className="for-ears">{name}</span>
      </Button>
    </div>
  )
}

/** One exercise of the program: its place, its dose, its rules. */
export const ItemCard = ({ item, trust, onItem, onMove, onRemove, onMake }: Props) => {
  const text = useText()
  const { program } = text
  const exercise = exercises[item.exercise]
  if (!exercise) return null
  const { name } = textOf(text, item.exercise)
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <div className={styles.moves}>
          <SquareButton icon="up" label={program.up(name)} onClick={() => onMove(-1)} />
          <SquareButton icon="down" label={program.down(name)} onClick={() => onMove(1)} />
          <SquareButton icon="cross" label={program.remove(name)} onClick={onRemove} />
        </div>
      </div>
      {item.own && <OwnLine name={name} onMake={onMake} />}
      <DoseFields {...{ item, exercise, name, onItem }} />
      <Rules {...{ item, exercise, name, trust, onItem }} />
    </li>
  )
}
