import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Summary } from '../../engine/report.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './set-review.module.css'

type Props = { readonly exercise: Exercise; readonly summary: Summary }

/** What the camera could not know, rule by rule. */
export const Unknowns = ({ exercise, summary }: Props) => {
  const text = useText()
  const { setReview: words } = text
  const names = textOf(text, exercise.id).rules
  const unknown = exercise.rules.flatMap((rule) => {
    const times = summary.rules[rule.clause]?.unknown ?? 0
    return times > 0 ? [{ rule, times }] : []
  })
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.unknown}</h2>
      <p className={styles.quiet}>{unknown.length > 0 ? words.unknownHint : words.allKnown}</p>
      <ul className={styles.list}>
        {unknown.map(({ rule, times }) => (
          <li key={rule.clause}>
            {words.unknownOf(names[rule.id]?.looked ?? rule.clause, times)}
            {rule.abstains && (
              <span className={styles.quiet} lang="en">
                {' '}
                {rule.abstains}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The lower of two middles: nothing is told better than it was. */
const middleOf = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  return middle === undefined ? '–' : String(Math.round(middle))
}

const columnOf = ({ reps, holds }: Summary, side: Side) => {
  const own = reps.filter((rep) => rep.side === side && rep.counted)
  const held = holds.filter((hold) => hold.side === side)
  const scores = (own.length > 0 ? own : held).flatMap(({ score }) => score ?? [])
  return {
    counted: String(own.length > 0 ? own.length : held.length),
    meanRange: middleOf(own.map(({ range }) => range)),
    meanScore: middleOf(scores),
  }
}

/** Of exercises that have sides. */
export const Sides = ({ summary }: Pick<Props, 'summary'>) => {
  const { setReview: words } = useText()
  const parts = [...summary.reps, ...summary.holds]
  if (parts.every(({ side }) => side === null)) return null
  const [left, right] = [columnOf(summary, 'left'), columnOf(summary, 'right')]
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.sides}</h2>
      <table className={styles.table} aria-label={words.sides}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.left}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          {(['counted', 'meanRange', 'meanScore'] as const).map((what) => (
            <tr key={what}>
              <th scope="row">{words[what]}</th>
              <td>{left[what]}</td>
              <td>{right[what]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
