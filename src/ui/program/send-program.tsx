import { useState } from 'react'
import type { ProgramItem } from '../../records/model.ts'
import { programText } from '../../records/program-file/program-file.ts'
import { LONGEST_LINK, programToLink } from '../../records/program-file/program-link.ts'
import { keepProgram } from '../../session/program/kept-program.ts'
import { Button } from '../components/button.tsx'
import { download } from '../download.ts'
import { useText } from '../text/use-text.ts'
import styles from './send-program.module.css'

type Props = {
  readonly items: readonly ProgramItem[]
  readonly canKeep: boolean
  /** Limits are marked that make no sense. */
  readonly isUnsound: boolean
  readonly onKept: () => void
}

/** Address of this app that shows a program to whoever opens it. */
const addressOf = (link: string): string =>
  `${window.location.href.split('#')[0]}#/program/take/${link}`

/** The program is kept here, saved as a file, or copied as a link. */
export const SendProgram = ({ items, canKeep, isUnsound, onKept }: Props) => {
  const { send } = useText().program
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState('')
  const program = () => ({ createdMs: Date.now(), items })

  const keep = () =>
    keepProgram(items, 'therapist', Date.now()).then(
      () => {
        setSaid(send.kept)
        onKept()
      },
      () => setSaid(send.failed),
    )
  const save = () =>
    download(
      'plumbline-program.json',
      new Blob([programText(program())], { type: 'application/json' }),
    )
  const copy = async () => {
    const link = await programToLink(program())
    if (link.length > LONGEST_LINK) return setSaid(send.tooLong)
    const address = addressOf(link)
    try {
      await navigator.clipboard.writeText(address)
      setSaid(send.copied)
    } catch {
      setSaid(send.copyFailed)
      setShown(address)
    }
  }

  if (items.length === 0) return null
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{send.title}</h2>
      {isUnsound ? (
        <p>{send.fix}</p>
      ) : (
        <div className={styles.ways}>
          {canKeep && (
            <Button main icon="check" onClick={() => void keep()}>
              {send.keep}
            </Button>
          )}
          <Button icon="save" onClick={save}>
            {send.file}
          </Button>
          <Button onClick={() => void copy()}>{send.copy}</Button>
        </div>
      )}
      {!canKeep && <p className={styles.quiet}>{send.cantKeep}</p>}
      <p className={styles.said} role="status">
        {said}
      </p>
      {shown && <p className={styles.link}>{shown}</p>}
    </section>
  )
}
