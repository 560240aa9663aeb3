import { OWN_MOST } from '../../engine/own-exercise.ts'
import { EXERCISE_IDS } from '../../exercises/ids.ts'
import { formText } from '../text/own/use-form-text.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { ChoiceField, Field, WordsField } from './field.tsx'
import styles from './own.module.css'
import type { PartProps } from './part.ts'
import { Section } from './section.tsx'

/** What it is called, what it is like, and how it is done. */
export const BasicsPart = ({ draft, troubles, onDraft }: PartProps) => {
  const text = useText()
  const own = formText(text)
  const bases = EXERCISE_IDS.map((id) => ({ value: id, words: textOf(text, id).name })).toSorted(
    (a, b) => a.words.localeCompare(b.words, text.code),
  )
  return (
    <Section title={own.basics}>
      <WordsField
        label={own.name}
        most={OWN_MOST.name}
        value={draft.name}
        onValue={(name) => onDraft({ ...draft, name })}
        {...{ troubles }}
        at="name"
      />
      <ChoiceField
        label={own.base}
        hint={own.baseHint}
        value={draft.base}
        options={bases}
        onValue={(base) => onDraft({ ...draft, base })}
        {...{ troubles }}
        at="base"
      />
      <Field label={own.steps} hint={own.stepsHint} {...{ troubles }} at="steps">
        {(ties) => (
          <textarea
            {...ties}
            className={`${styles.input} ${styles.lines}`}
            rows={4}
            value={(draft.steps ?? []).join('\n')}
            onChange={({ currentTarget }) =>
              onDraft({ ...draft, steps: currentTarget.value.split('\n') })
            }
          />
        )}
      </Field>
    </Section>
  )
}
