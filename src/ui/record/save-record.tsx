import { useState } from 'react'
import type { Id } from '../../records/model.ts'
import { fhirFile, type NamedFile, recordFile, repsFile } from '../../session/files/record-files.ts'
import { Button } from '../components/button.tsx'
import { download } from '../download.ts'
import { useText } from '../text/use-text.ts'
import { PassphraseBox } from './passphrase-box.tsx'
import styles from './record.module.css'

/** The whole record as a file, or as a table. */
export const SaveRecord = ({ personId }: { readonly personId: Id }) => {
  const { save: words } = useText().record
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const save = async (make: () => Promise<NamedFile>) => {
    setSaid(words.working)
    try {
      const { name, blob } = await make()
      download(name, blob)
      setSaid(words.saved)
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.title}</h2>
      <p>{words.hint}</p>
      <PassphraseBox
        label={words.passphrase}
        hint={words.passphraseHint}
        value={passphrase}
        onValue={setPassphrase}
      />
      <div className={styles.ways}>
        <Button
          main
          icon="save"
          onClick={() => void save(() => recordFile({ personId }, Date.now(), passphrase))}
        >
          {words.record}
        </Button>
        <Button onClick={() => void save(() => repsFile({ personId }, Date.now()))}>
          {words.csv}
        </Button>
        <Button onClick={() => void save(() => fhirFile({ personId }, Date.now()))}>
          {words.fhir}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
