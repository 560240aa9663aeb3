import { useState } from 'react'
import { addPerson } from '../../session/people.ts'
import { Button } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import { InitialsBox } from './initials-box.tsx'
import styles from './people.module.css'

/** Somebody who has not exercised here before. */
export const AddPerson = ({ onAdded }: { readonly onAdded: () => void }) => {
  const { people: words } = useText()
  const { another } = words
  const [initials, setInitials] = useState('')
  const [said, setSaid] = useState('')
  const add = async () => {
    if (initials === '') return setSaid(another.missing)
    await addPerson(initials, Date.now()).then(onAdded, () => setSaid(words.failed))
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.name}>{another.title}</h2>
      <p>{another.hint}</p>
      <InitialsBox value={initials} onValue={setInitials} />
      <div className={styles.ways}>
        <Button icon="figure" onClick={() => void add()}>
          {another.add}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
