import { useState } from 'react'
import { PackageError } from '../../records/package/package-error.ts'
import { troubleOf } from '../../records/trouble.ts'
import { openRecordFile } from '../../session/files/record-files.ts'
import { FileBox } from '../components/file-box.tsx'
import type { RecordText } from '../text/record/en.ts'
import { useText } from '../text/use-text.ts'
import { PassphraseBox } from './passphrase-box.tsx'
import styles from './record.module.css'

const whyOf = ({ troubles, open }: RecordText, error: unknown): string => {
  if (error instanceof PackageError) return troubles[error.trouble]
  return troubleOf(error) === 'full' ? open.full : troubles.unsound
}

/** Adds what is in a file to what is here; a bad one changes nothing. */
export const OpenRecord = ({ onAdded }: { readonly onAdded: () => void }) => {
  const { record } = useText()
  const { open: words } = record
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const open = async (file: File) => {
    setSaid(record.save.working)
    try {
      const { sessions, rows } = await openRecordFile(file, passphrase)
      setSaid(words.added(sessions, rows))
      onAdded()
    } catch (error) {
      setSaid(words.failed(whyOf(record, error)))
    }
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.title}</h2>
      <p>{words.hint}</p>
      <PassphraseBox label={words.passphrase} value={passphrase} onValue={setPassphrase} />
      <FileBox label={words.choose} onFile={(file) => void open(file)} />
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
