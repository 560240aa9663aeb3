import { memo } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { RuleChanges } from '../../engine/rule-changes.ts'
import { unmeasured } from '../summary/findings.ts'
import { textOf } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import remarkStyles from './remarks.module.css'
import styles from './set-review.module.css'
import { whyUnknown } from './why-unknown.ts'

type Props = {
  readonly exercise: Exercise
  readonly summary: Summary
  /** Of this person's programme. */
  readonly changes: RuleChanges | undefined
}

/** What the camera could not know, rule by rule, and why. */
export const Unknowns = memo(({ exercise, summary, changes }: Props) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const names = textOf(text, exercise.id).rules
  const silent = unmeasured(exercise, summary)
  const circumstances = { view: summary.view, changes }
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.unknown}</h2>
      <p className={styles.quiet}>{silent.length > 0 ? words.unknownHint : words.allKnown}</p>
      <ul className={remarkStyles.unknowns}>
        {silent.map((each) => (
          <li key={each.rule.clause}>
            <b>{names[each.rule.id]?.looked ?? each.rule.clause}</b>
            {` · ${words.unknownOf(each.unknown, each.all)}`}
            <p>{whyUnknown(words.why, each, circumstances)}</p>
            {each.rule.abstains && (
              <details>
                <summary>{words.why.detail}</summary>
                <p lang="en">{each.rule.abstains}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
})
