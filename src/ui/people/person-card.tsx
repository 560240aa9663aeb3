import { useState } from 'react'
import type { Person } from '../../records/model.ts'
import { renamePerson } from '../../session/people.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import { InitialsBox } from './initials-box.tsx'
import { LockForm } from './lock-form.tsx'
import styles from './people.module.css'

type Props = {
  readonly person: Person
  readonly isChosen: boolean
  readonly onChosen: () => void
  readonly onChanged: () => void
}

/** One person: who they are, whether it is they who exercise here, and their lock. */
export const PersonCard = ({ person: { id, label }, isChosen, onChosen, onChanged }: Props) => {
  const { people: words } = useText()
  const [initials, setInitials] = useState(label)
  const [isLocking, setLocking] = useState(false)
  return (
    <section className={styles.card}>
      <div className={styles.who}>
        <span className={styles.badge} aria-hidden="true">
          {label || <Icon name="figure" size={28} />}
        </span>
        <div>
          <h2 className={styles.name}>{label || words.unnamed}</h2>
          {isChosen && (
            <p className={styles.state}>
              <Icon name="check" size={20} />
              {words.now}
            </p>
          )}
        </div>
      </div>
      {isLocking ? (
        <LockForm personId={id} onLocked={onChanged} onNot={() => setLocking(false)} />
      ) : (
        <>
          <InitialsBox value={initials} onValue={setInitials} />
          <div className={styles.ways}>
            <Button main icon="play" onClick={onChosen}>
              {words.choose(label)}
            </Button>
            {initials !== label && (
              <Button icon="save" onClick={() => void renamePerson(id, initials).then(onChanged)}>
                {words.keep}
              </Button>
            )}
            <Button icon="lock" onClick={() => setLocking(true)}>
              {words.lock.ask}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
