import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './attempt-list.module.css'
import { FindingLine } from './finding-line.tsx'
import { clockTime } from './findings.ts'

/** A repetition or a hold, as the list shows it. */
type Attempt = {
  readonly key: number
  readonly title: string
  readonly side: Side | null
  readonly startMs: number
  readonly score: number | null
  /** Why it was not counted. */
  readonly reason: string | null
  readonly findings: readonly Finding[]
}

const MS_PER_SECOND = 1000

const useAttempts = (exercise: Exercise, summary: Summary): readonly Attempt[] => {
  const text = useText()
  if (exercise.kind === 'hold') {
    return summary.holds.map(({ heldMs, ...hold }, index) => ({
      ...hold,
      key: index,
      title: `${text.summary.hold(index + 1)} · ${text.summary.figure(heldMs / MS_PER_SECOND, 's')}`,
      reason: null,
    }))
  }
  return summary.reps.map((rep) => ({
    ...rep,
    key: rep.index,
    title: text.summary.rep(rep.index),
    reason: rep.counted ? null : (text.summary.why[rep.reason ?? ''] ?? text.summary.notCounted),
  }))
}

/** Each repetition or hold with what was found in it. */
export const AttemptList = ({ exercise, summary }: { exercise: Exercise; summary: Summary }) => {
  const text = useText()
  const attempts = useAttempts(exercise, summary)
  return (
    <ol className={styles.list}>
      {attempts.map(({ key, title, side, startMs, score, reason, findings }) => (
        <li key={key} className={styles.attempt} data-left-out={reason !== null || undefined}>
          <div className={styles.head}>
            <h3 className={styles.title}>
              {title}
              {side && summary.count.left + summary.count.right > 0 && (
                <span className={styles.side}>{text.live[side]}</span>
              )}
            </h3>
            <span className={styles.time}>{clockTime(startMs)}</span>
            {score !== null && <span className={styles.score}>{Math.round(score)}</span>}
          </div>
          {reason && <p className={styles.quiet}>{reason}</p>}
          {!reason && findings.length === 0 && (
            <p className={styles.clean}>
              <Icon name="check" size={20} />
              {score === null ? text.summary.noScore : text.summary.clean}
            </p>
          )}
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <FindingLine
                key={`${finding.rule}-${finding.unit}-${finding.startMs}`}
                exercise={exercise}
                finding={finding}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
