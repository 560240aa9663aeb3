import { useState } from 'react'
import type { ProgramItem } from '../../records/model.ts'
import { readProgram } from '../../records/program-file/program-file.ts'
import { knownItems } from '../../session/program/known-program.ts'
import { FileBox } from '../components/file-box.tsx'
import { useText } from '../text/use-text.ts'
import styles from './send-program.module.css'
import { troubleWords } from './trouble-words.ts'

/** Opens a program file into the editor; a bad one changes nothing. */
export const OpenProgram = ({
  onItems,
}: {
  readonly onItems: (items: readonly ProgramItem[]) => void
}) => {
  const { program } = useText()
  const { open } = program
  const [said, setSaid] = useState('')
  const read = async (file: File) => {
    try {
      onItems(knownItems(readProgram(await file.text()).items))
      setSaid('')
    } catch (error) {
      setSaid(open.failed(troubleWords(program, error)))
    }
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{open.title}</h2>
      <FileBox
        label={open.choose}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
      />
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
