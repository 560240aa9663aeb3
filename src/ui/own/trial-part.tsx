import { useState } from 'react'
import { exercises } from '../../exercises/index.ts'
import type { OwnDraft } from '../../exercises/own-id.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import type { RecordedSet } from '../../session/judged-set/try-own.ts'
import { ButtonLink } from '../components/button.tsx'
import { FileBox } from '../components/file-box.tsx'
import { dayAndMonth } from '../history/dates.ts'
import type { Text } from '../text/en.ts'
import { formText } from '../text/own/use-form-text.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { ChoiceField } from './field.tsx'
import styles from './own.module.css'
import type { PartProps } from './part.ts'
import { Section } from './section.tsx'
import { TrialResult } from './trial-result.tsx'
import { useRecordedSets, useTrial } from './use-trial.ts'

const setWords = (text: Text, { exercise, startedMs, whose }: RecordedSet): string => {
  const name = exercises[exercise] ? textOf(text, exercise).name : exercise
  const time = new Date(startedMs).toLocaleTimeString(text.code, {
    hour: '2-digit',
    minute: '2-digit',
  })
  const set = formText(text).trial.set(name, dayAndMonth(calendarOf()(startedMs), text), time)
  return whose === '' ? set : `${whose}: ${set}`
}

type Props = Pick<PartProps, 'base'> & {
  /** null where it makes no sense yet. */
  readonly sound: OwnDraft | null
}

/** At once, on a set that was recorded here or elsewhere. */
export const TrialPart = ({ base, sound }: Props) => {
  const text = useText()
  const { trial: words } = formText(text)
  const sets = useRecordedSets()
  const [on, setOn] = useState<RecordedSet | File | null>(null)
  const state = useTrial(sound, on)
  if (!sets) return null
  const isFile = on instanceof File
  return (
    <Section title={words.title} hint={words.lead}>
      {sets.length > 0 ? (
        <ChoiceField
          troubles={[]}
          at=""
          label={words.choose}
          value={on && !isFile ? on.id : ''}
          options={[
            { value: '', words: words.none },
            ...sets.map((set) => ({ value: set.id, words: setWords(text, set) })),
          ]}
          onValue={(chosen) => setOn(sets.find(({ id }) => id === chosen) ?? null)}
        />
      ) : (
        <>
          <p>{words.nothing}</p>
          <div>
            <ButtonLink href="/samples">{words.samples}</ButtonLink>
          </div>
        </>
      )}
      <FileBox label={words.file} onFile={setOn} />
      {isFile && <p className={styles.name}>{on.name}</p>}
      {on && !sound && <p role="status">{words.unfinished}</p>}
      {state.stage === 'working' && <p role="status">{words.working}</p>}
      {state.stage === 'failed' && <p role="status">{isFile ? words.badFile : words.failed}</p>}
      {state.stage === 'done' && (
        <TrialResult {...{ base }} trial={state.trial} draft={state.draft} />
      )}
    </Section>
  )
}
