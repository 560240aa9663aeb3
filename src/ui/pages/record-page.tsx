import { useCallback, useEffect, useState } from 'react'
import type { Id, Person } from '../../records/model.ts'
import { keptPeople } from '../../session/files/record-files.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { OpenRecord } from '../record/open-record.tsx'
import record from '../record/record.module.css'
import { RemoveEverything } from '../record/remove-everything.tsx'
import { SaveRecord } from '../record/save-record.tsx'
import { useText } from '../text/use-text.ts'
import styles from './record-page.module.css'

const usePeople = () => {
  const [people, setPeople] = useState<readonly Person[] | null>(null)
  const load = useCallback(async () => setPeople(await keptPeople()), [])
  useEffect(() => void load(), [load])
  return { people, load }
}

type WhoseProps = {
  readonly people: readonly Person[]
  readonly chosen: Id
  readonly onChosen: (id: Id) => void
}

/** Only where there is more than one. */
const Whose = ({ people, chosen, onChosen }: WhoseProps) => {
  const { record: words } = useText()
  return (
    <label className={record.box}>
      {words.whose}
      <select
        className={record.select}
        value={chosen}
        onChange={({ currentTarget }) => onChosen(currentTarget.value)}
      >
        {people.map(({ id, label }) => (
          <option key={id} value={id}>
            {words.person(label)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is kept here goes out, comes in, or goes for good. */
export const RecordPage = () => {
  const text = useText()
  const { record: words } = text
  const heading = usePage(`${words.title} · ${text.name}`)
  const { people, load } = usePeople()
  const [chosen, setChosen] = useState<Id | null>(null)
  const first = people?.[0]?.id
  const personId = people?.some(({ id }) => id === chosen) ? chosen : first
  return (
    <PageFrame>
      <PageTitle heading={heading}>{words.title}</PageTitle>
      <p className={styles.lead}>{words.lead}</p>
      {people && people.length > 1 && personId && (
        <Whose people={people} chosen={personId} onChosen={setChosen} />
      )}
      {people?.length === 0 && <p className={styles.lead}>{words.nothing}</p>}
      <div className={styles.cards}>
        {personId && <SaveRecord personId={personId} />}
        <OpenRecord onAdded={load} />
        <RemoveEverything onRemoved={load} />
      </div>
      <div className={styles.ways}>
        <ButtonLink href="/history">{words.back}</ButtonLink>
        <ButtonLink href="/people">{text.people.link}</ButtonLink>
      </div>
    </PageFrame>
  )
}
