import { OFFERED_SIGNALS } from '../../engine/offered-measures.ts'
import type { OwnHold, OwnReps } from '../../engine/own-exercise.ts'
import { blankHold, blankReps } from '../../session/program/own-draft.ts'
import type { OwnTrouble } from '../../session/program/own-troubles.ts'
import { useFormText } from '../text/own/use-form-text.ts'
import { useText } from '../text/use-text.ts'
import { Choices } from './choices.tsx'
import { ConditionList } from './condition-list.tsx'
import { ChoiceField, FigureField } from './field.tsx'
import styles from './own.module.css'
import { type PartProps, without } from './part.ts'
import { Section } from './section.tsx'

const MS = 1000

type RepsProps = {
  readonly movement: OwnReps
  readonly troubles: readonly OwnTrouble[]
  readonly onMovement: (movement: OwnReps) => void
}

/** A number that is not there is none. */
const figure = (value: number | null): number => value ?? Number.NaN

const RepsFields = ({ movement, troubles, onMovement }: RepsProps) => {
  const { program } = useText()
  const own = useFormText()
  const { movement: words } = own
  const change = (of: 'enter' | 'range' | 'exit') => (
    <FigureField
      label={`${words[of]} (${program.units.deg})`}
      value={movement[of]}
      onValue={(value) => onMovement({ ...movement, [of]: figure(value) })}
      at={`movement.${of}`}
      {...{ troubles }}
    />
  )
  return (
    <>
      <ChoiceField
        label={words.primary}
        value={movement.primary}
        options={OFFERED_SIGNALS.map((value) => ({ value, words: own.measures[value] }))}
        onValue={(primary) => onMovement({ ...movement, primary })}
        at="movement.primary"
        {...{ troubles }}
      />
      <div className={styles.row}>
        <ChoiceField
          label={words.direction}
          value={movement.direction}
          options={[
            { value: 'up', words: words.up },
            { value: 'down', words: words.down },
          ]}
          onValue={(direction) => onMovement({ ...movement, direction })}
          at="movement.direction"
          {...{ troubles }}
        />
        <ChoiceField
          label={words.lanes}
          value={movement.lanes}
          options={[
            { value: 'near', words: words.near },
            { value: 'each', words: words.each },
          ]}
          onValue={(lanes) => onMovement({ ...movement, lanes })}
          at="movement.lanes"
          {...{ troubles }}
        />
      </div>
      <div className={styles.figures}>
        {change('enter')}
        {change('range')}
        {change('exit')}
      </div>
    </>
  )
}

type HoldProps = {
  readonly movement: OwnHold
  readonly troubles: readonly OwnTrouble[]
  readonly onMovement: (movement: OwnHold) => void
}

const HoldFields = ({ movement, troubles, onMovement }: HoldProps) => {
  const { movement: words } = useFormText()
  const seconds = (of: 'enterMs' | 'exitMs') => (
    <FigureField
      label={words[of]}
      value={movement[of] / MS}
      onValue={(value) => onMovement({ ...movement, [of]: figure(value) * MS })}
      at={`movement.${of}`}
      {...{ troubles }}
    />
  )
  return (
    <>
      <h3 className={styles.subtitle}>{words.held}</h3>
      <ConditionList
        at="movement.kept"
        conditions={movement.kept}
        sided={false}
        called={words.condition}
        onConditions={(kept) => onMovement({ ...movement, kept })}
        {...{ troubles }}
      />
      <div className={styles.figures}>
        {seconds('enterMs')}
        {seconds('exitMs')}
      </div>
    </>
  )
}

/** What is done: as its base, or another movement of one of two kinds. */
export const MovementPart = ({ draft, base, baseName, troubles, onDraft }: PartProps) => {
  const own = useFormText()
  const { movement: words } = own
  const { movement } = draft
  const onMovement = (changed: OwnReps | OwnHold) => onDraft({ ...draft, movement: changed })
  const choose = (kind: 'kept' | 'reps' | 'hold') => {
    if (kind === 'kept') onDraft(without(draft, 'movement'))
    else onMovement(kind === 'reps' ? blankReps(base) : blankHold)
  }
  return (
    <Section title={words.title}>
      <Choices
        label={words.title}
        value={movement?.kind ?? 'kept'}
        options={[
          { value: 'kept', words: words.kept(baseName) },
          { value: 'reps', words: words.reps },
          { value: 'hold', words: words.hold },
        ]}
        onValue={choose}
      />
      {movement?.kind === 'reps' && <RepsFields {...{ movement, troubles, onMovement }} />}
      {movement?.kind === 'hold' && <HoldFields {...{ movement, troubles, onMovement }} />}
    </Section>
  )
}
