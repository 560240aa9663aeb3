import { useState } from 'react'
import type { LockedPerson } from '../../records/lockers.ts'
import { PackageError } from '../../records/package/package-error.ts'
import { unlockPerson } from '../../session/people.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { PassphraseBox } from '../record/passphrase-box.tsx'
import { useText } from '../text/use-text.ts'
import styles from './people.module.css'

type Props = { readonly person: LockedPerson; readonly onOpened: () => void }

/** Of a locked record nothing is known but whose it is. */
export const LockedCard = ({ person: { id, label }, onOpened }: Props) => {
  const { people: words } = useText()
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const open = async () => {
    setSaid(words.working)
    try {
      await unlockPerson(id, passphrase)
      onOpened()
    } catch (error) {
      const isWrong = error instanceof PackageError && error.trouble !== 'damaged'
      setSaid(isWrong ? words.unlock.wrong : words.failed)
    }
  }
  return (
    <section className={styles.card}>
      <div className={styles.who}>
        <span className={styles.badge} aria-hidden="true">
          <Icon name="lock" size={28} />
        </span>
        <div>
          <h2 className={styles.name}>{label || words.unnamed}</h2>
          <p>{words.isLocked}</p>
        </div>
      </div>
      <PassphraseBox
        label={words.unlock.passphrase}
        value={passphrase}
        onValue={setPassphrase}
        secret
      />
      <div className={styles.ways}>
        <Button icon="lock" onClick={() => void open()}>
          {words.unlock.go}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
