import { useEffect, useState } from 'react'
import { Redirect } from 'wouter'
import type { Screening } from '../../records/model.ts'
import { thePerson } from '../../session/journey/person.ts'
import { EXCLUSIONS } from '../../session/safety/exclusions.ts'
import { type Lock, RED_FLAGS } from '../../session/safety/red-flags.ts'
import { lockOf } from '../../session/safety/screening.ts'
import { ButtonLink } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { NoteList } from '../components/note-list.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useText } from '../text/use-text.ts'
import styles from './locked-page.module.css'

type Locked = { readonly lock: Lock; readonly screening: Screening }

/** Why nothing may be done now, and whom to call. */
export const LockedPage = () => {
  const [locked, setLocked] = useState<Locked | null | undefined>(undefined)
  useEffect(() => {
    const load = async () => {
      const screening = (await thePerson())?.screening ?? null
      const lock = screening && lockOf(screening)
      setLocked(lock && screening ? { lock, screening } : null)
    }
    void load()
  }, [])
  if (locked === undefined) return null
  return locked ? <Details {...locked} /> : <Redirect to="/today" replace />
}

const Details = ({ lock, screening }: Locked) => {
  const text = useText()
  const { locked, screening: words } = text.journey
  const { title, what, whom } = locked.locks[lock]
  const heading = usePage(`${title} · ${text.name}`)
  const led = [
    ...RED_FLAGS.filter(({ key }) => screening.redFlags.includes(key)).map(
      ({ key }) => words.redFlags[key].ask,
    ),
    ...EXCLUSIONS.filter(
      ({ key, clearance }) => clearance && screening.exclusions.includes(key),
    ).map(({ key }) => words.exclusions[key].ask),
  ]
  return (
    <PageFrame>
      <div className={styles.locked}>
        <Icon name="attention" size={56} className={styles.icon} />
        <PageTitle heading={heading}>{title}</PageTitle>
        <p className={styles.what}>{what}</p>
        <p className={styles.whom}>{whom}</p>
        <p className={styles.quiet}>{locked.notDiagnosis}</p>
        <NoteList title={locked.yours} notes={led} />
        <div className={styles.ways}>
          <ButtonLink href="/screening">{locked.again}</ButtonLink>
          <ButtonLink href="/">{locked.home}</ButtonLink>
        </div>
      </div>
    </PageFrame>
  )
}
