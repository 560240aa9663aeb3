import { memo } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Summary } from '../../engine/report.ts'
import { rangeUnitOf } from '../../review/history/exercise-course.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './set-review.module.css'

type Tell = (value: number) => string

/** The lower of two middles: nothing is told better than it was. */
const middleOf = (values: readonly number[], tell: Tell): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  return middle === undefined ? '–' : tell(middle)
}

const columnOf = ({ reps, holds }: Summary, side: Side, tellRange: Tell) => {
  const own = reps.filter((rep) => rep.side === side && rep.counted)
  const held = holds.filter((hold) => hold.side === side)
  const scores = (own.length > 0 ? own : held).flatMap(({ score }) => score ?? [])
  return {
    counted: String(own.length > 0 ? own.length : held.length),
    meanRange: middleOf(
      own.map(({ range }) => range),
      tellRange,
    ),
    meanScore: middleOf(scores, (score) => String(Math.round(score))),
  }
}

type Props = { readonly exercise: Exercise; readonly summary: Summary }

/** Of exercises that have sides. */
export const Sides = memo(({ exercise, summary }: Props) => {
  const { setReview: words, summary: figures } = useTherapistText()
  const parts = [...summary.reps, ...summary.holds]
  if (parts.every(({ side }) => side === null)) return null
  const tellRange = (value: number) => figures.bare(value, rangeUnitOf(exercise))
  const [left, right] = [
    columnOf(summary, 'left', tellRange),
    columnOf(summary, 'right', tellRange),
  ]
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
})
