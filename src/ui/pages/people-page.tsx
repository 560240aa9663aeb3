import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Id } from '../../records/model.ts'
import { chooseOwner } from '../../session/journey/person.ts'
import { type PeopleHere, peopleHere } from '../../session/people.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { AddPerson } from '../people/add-person.tsx'
import { LockedCard } from '../people/locked-card.tsx'
import { PersonCard } from '../people/person-card.tsx'
import { useText } from '../text/use-text.ts'
import styles from './record-page.module.css'

/** Who exercises on this device: whoever is chosen has the day's session; a record can be locked. */
export const PeoplePage = () => {
  const text = useText()
  const { people: words } = text
  const heading = usePage(`${words.title} · ${text.name}`)
  const [, navigate] = useLocation()
  const [here, setHere] = useState<PeopleHere | null>(null)
  const load = useCallback(async () => setHere(await peopleHere()), [])
  useEffect(() => void load(), [load])
  const choose = (id: Id) => {
    chooseOwner(id)
    navigate('/today')
  }
  const isEmpty = here !== null && here.open.length + here.locked.length === 0
  return (
    <PageFrame>
      <PageTitle heading={heading}>{words.title}</PageTitle>
      <p className={styles.lead}>{isEmpty ? words.none : words.lead}</p>
      {isEmpty && (
        <ButtonLink main icon="play" href="/welcome">
          {words.begin}
        </ButtonLink>
      )}
      {here && !isEmpty && (
        <div className={styles.cards}>
          {here.open.map((person) => (
            <PersonCard
              key={person.id}
              person={person}
              isChosen={person.id === here.chosen}
              onChosen={() => choose(person.id)}
              onChanged={load}
            />
          ))}
          {here.locked.map((person) => (
            <LockedCard key={person.id} person={person} onOpened={load} />
          ))}
          <AddPerson onAdded={() => navigate('/welcome')} />
        </div>
      )}
    </PageFrame>
  )
}
