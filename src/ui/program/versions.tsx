import type { Program } from '../../records/model.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import { Button } from '../components/button.tsx'
import { dayAndMonth } from '../history/dates.ts'
import { useText } from '../text/use-text.ts'
import styles from './versions.module.css'

type Props = {
  readonly versions: readonly Program[]
  readonly onTake: (version: Program) => void
}

/** What was asked before; any of it can be taken up again, as a new version. */
export const Versions = ({ versions, onTake }: Props) => {
  const text = useText()
  const { versions: words } = text.program
  const older = versions.slice(1)
  const dayOf = calendarOf()
  if (older.length === 0) return null
  return (
    <details className={styles.versions}>
      <summary className={styles.title}>{words.title}</summary>
      <ul className={styles.list}>
        {older.map((program) => (
          <li key={program.id} className={styles.row}>
            <span>
              {words.version(
                program.version,
                dayAndMonth(dayOf(program.createdMs), text),
                program.items.length,
              )}
            </span>
            <Button onClick={() => onTake(program)}>{words.take(program.version)}</Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
