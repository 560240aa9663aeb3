import { useState } from 'react'
import type { Id } from '../../records/model.ts'
import { lockPerson } from '../../session/people.ts'
import { Button } from '../components/button.tsx'
import { PassphraseBox } from '../record/passphrase-box.tsx'
import { useText } from '../text/use-text.ts'
import styles from './people.module.css'

/** Shorter ones are tried out in minutes. */
const SHORTEST = 6

type Props = {
  readonly personId: Id
  readonly onLocked: () => void
  readonly onNot: () => void
}

/** Says what locking is before it asks for the passphrase. */
export const LockForm = ({ personId, onLocked, onNot }: Props) => {
  const { people: words } = useText()
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const lock = async () => {
    if (passphrase.length < SHORTEST) return setSaid(words.lock.short)
    setSaid(words.working)
    await lockPerson(personId, passphrase, Date.now()).then(onLocked, () => setSaid(words.failed))
  }
  return (
    <>
      <p>{words.lock.what}</p>
      <PassphraseBox
        label={words.lock.passphrase}
        hint={words.lock.hint}
        value={passphrase}
        onValue={setPassphrase}
      />
      <div className={styles.ways}>
        <Button icon="lock" onClick={() => void lock()}>
          {words.lock.go}
        </Button>
        <Button onClick={onNot}>{words.lock.not}</Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  )
}
