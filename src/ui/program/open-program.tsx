import { useState } from 'react'
import type { ProgramItem } from '../../records/model.ts'
import { readProgram } from '../../records/program-file/program-file.ts'
import { knownItems } from '../../session/program/known-program.ts'
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
  const read = async (file: File | undefined) => {
    if (!file) return
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
      <label className={styles.file}>
        {open.choose}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
