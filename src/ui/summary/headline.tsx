import { countsEachSide, type Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import { doseKind } from '../../session/dose.ts'
import { useText } from '../text/use-text.ts'
import styles from './headline.module.css'

type FigureProps = { readonly figure: string; readonly label: string; readonly note?: string }

const Figure = ({ figure, label, note }: FigureProps) => (
  <div className={styles.figure}>
    <p className={styles.number}>{figure}</p>
    <p>{label}</p>
    {note && <p className={styles.note}>{note}</p>}
  </div>
)

const MS_PER_SECOND = 1000

/** What the set came to, in two or three figures. */
export const Headline = ({ exercise, summary }: { exercise: Exercise; summary: Summary }) => {
  const { summary: words } = useText()
  const { count, heldMs, score } = summary
  const held = Math.round(heldMs / MS_PER_SECOND)
  const sides = countsEachSide(exercise) ? { note: words.sides(count.left, count.right) } : {}
  return (
    <div className={styles.figures}>
      {exercise.kind === 'reps' && (
        <Figure figure={String(count.total)} label={words.counted(count.total)} {...sides} />
      )}
      <Figure
        figure={String(held)}
        label={doseKind(exercise) === 'activity' ? words.active(held) : words.held(held)}
        {...(exercise.kind === 'hold' ? sides : {})}
      />
      {score === null ? (
        <Figure figure="–" label={words.noScore} note={words.noScoreWhy} />
      ) : (
        <Figure figure={String(Math.round(score))} label={words.score} />
      )}
    </div>
  )
}
