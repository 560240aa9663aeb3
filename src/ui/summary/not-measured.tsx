import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { type Reason, unmeasured } from './findings.ts'
import styles from './side-panel.module.css'

/** Why a rule is silent, in words. */
export const reasonWords = ({ summary: { reasons } }: Text, reason: Reason): string => {
  if (reason.kind === 'abstains') return reasons.abstains
  if (reason.kind === 'scarce') return reasons.scarce
  return reason.kind === 'view' ? reasons.view(reason.wanted) : reasons.hidden(reason.parts)
}

/** What could not be judged, and why: silence is not praise. */
export const NotMeasured = ({ exercise, summary }: { exercise: Exercise; summary: Summary }) => {
  const text = useText()
  const rules = textOf(text, exercise.id).rules
  const silent = unmeasured(exercise, summary)
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{text.summary.notMeasured}</h2>
      {silent.length === 0 && <p>{text.summary.allMeasured}</p>}
      <ul className={styles.items}>
        {silent.map(({ rule, reason, unknown, all }) => (
          <li key={rule.id}>
            <b>{rules[rule.id]?.looked ?? rule.clause}</b>
            <br />
            <span className={styles.quiet}>
              {reasonWords(text, reason)}
              {unknown < all && ` · ${text.summary.times(unknown, all)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
