import type { Exercise } from '../../engine/exercise.ts'
import type { Finding } from '../../engine/report.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './attempt-list.module.css'
import { aimOf, clockTime } from './findings.ts'

const useTimes = ({ startMs, endMs }: Finding): string => {
  const { summary: words } = useText()
  const [from, to] = [clockTime(startMs), clockTime(endMs)]
  return from === to ? words.at(from) : words.between(from, to)
}

/** What happened, how much, what to aim for, and when. */
export const FindingLine = ({ exercise, finding }: { exercise: Exercise; finding: Finding }) => {
  const text = useText()
  const words = text.summary
  const rule = textOf(text, exercise.id).rules[finding.rule]
  const aim = aimOf(exercise, finding)
  const times = useTimes(finding)
  return (
    <li className={styles.finding} data-severity={finding.severity}>
      <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
        {finding.severity === 'fault' ? (
          <path d="M7 0l7 7-7 7-7-7z" />
        ) : (
          <circle cx="7" cy="7" r="5" />
        )}
      </svg>
      <p>
        <b>{rule?.fault ?? finding.clause}</b>{' '}
        <span className={styles.quiet}>
          ({finding.severity === 'fault' ? words.mend : words.notice})
        </span>
        <br />
        <span className={styles.quiet}>
          {aim && `${words.figure(aim.value, aim.unit)}, `}
          {aim && `${words[aim.side](words.bare(aim.limit, aim.unit))} · `}
          {times}
        </span>
      </p>
    </li>
  )
}
