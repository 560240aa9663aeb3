import { useState } from 'react'
import { recordedTrace } from '../../session/current-set.ts'
import { Button } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import styles from './side-panel.module.css'

/** Long enough for any browser to have begun the download, ms. */
const KEPT_MS = 60_000

const download = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

/** Gives the recording of the joints to the person, as a file. */
export const SaveTrace = () => {
  const { summary: words } = useText()
  const [saved, setSaved] = useState(false)
  const save = async () => {
    const trace = recordedTrace()
    if (!trace) return
    const { traceFile } = await import('../../session/trace-download.ts')
    const { name, blob } = await traceFile(trace, new Date())
    download(name, blob)
    setSaved(true)
  }
  return (
    <div>
      <Button icon="save" onClick={() => void save()}>
        {words.save}
      </Button>
      <p className={styles.hint} role="status">
        {saved ? words.saved : words.saveHint}
      </p>
    </div>
  )
}
