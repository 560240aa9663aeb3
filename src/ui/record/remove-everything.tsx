import { useState } from 'react'
import { removeEverything } from '../../session/files/record-files.ts'
import { Button } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import styles from './record.module.css'

/** In two steps, and it says what goes. */
export const RemoveEverything = ({ onRemoved }: { readonly onRemoved: () => void }) => {
  const { remove: words } = useText().record
  const [isAsked, setAsked] = useState(false)
  const [said, setSaid] = useState('')
  const remove = () =>
    removeEverything().then(
      () => {
        setSaid(words.done)
        setAsked(false)
        onRemoved()
      },
      () => setSaid(words.failed),
    )
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.title}</h2>
      <p>{words.what}</p>
      <div className={styles.ways}>
        {isAsked ? (
          <>
            <Button autoFocus onClick={() => setAsked(false)}>
              {words.keep}
            </Button>
            <Button final onClick={() => void remove()}>
              {words.sure}
            </Button>
          </>
        ) : (
          <Button icon="cross" onClick={() => setAsked(true)}>
            {words.ask}
          </Button>
        )}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
