import { useState } from 'react'
import { recordedTrace } from '../../session/current-set.ts'
import { Button } from '../components/button.tsx'
import { download } from '../download.ts'
import { useText } from '../text/use-text.ts'
import styles from './side-panel.module.css'

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
