import { isTimed } from '../../engine/exercise.ts'
import type { ExerciseReport } from '../../review/report/exercise-report.ts'
import type { TrustOfExercise } from '../../review/trust-figures.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { AttemptChart } from './attempt-chart.tsx'
import { AttemptTable } from './attempt-table.tsx'
import styles from './exercise-row.module.css'
import { CheckLines, FoundLines, UnseenLines } from './rule-lines.tsx'

const MS_PER_SECOND = 1000

const timeLine = (text: Text, report: ExerciseReport): readonly string[] => {
  const { exercise, heldMs, longestMs } = report
  if (!isTimed(exercise) || heldMs === 0) return []
  const time = (ms: number) => text.history.seconds(Math.round(ms / MS_PER_SECOND))
  return [text.report.held(time(heldMs), time(longestMs ?? heldMs))]
}

const countLine = (
  text: Text,
  { exercise, attempts, count }: ExerciseReport,
): readonly string[] => {
  const { report: words } = text
  if (exercise.kind === 'hold' || attempts.length === 0) return []
  const uncounted = attempts.length - count.total
  const counted = words.counted(count.total)
  return [
    count.left + count.right > 0
      ? words.of(counted, words.sides(count.left, count.right))
      : counted,
    ...(uncounted > 0 ? [words.uncounted(uncounted)] : []),
  ]
}

/** What it came to. */
const doneWords = (text: Text, report: ExerciseReport): string =>
  [
    [text.report.sets(report.sets), ...countLine(text, report)].join(', '),
    ...timeLine(text, report),
  ].join(' · ')

/** What is good to know of how it was measured. */
const measuredWords = (text: Text, report: ExerciseReport): string => {
  const { report: words, summary } = text
  const { byHand, brokenOff, middle, unit, seen, notes } = report
  return [
    ...(middle !== null && unit !== 's' && middle > 0
      ? [words.range(summary.bare(middle, unit))]
      : []),
    ...(byHand > 0 ? [words.byHand(byHand)] : []),
    ...(brokenOff > 0 ? [words.brokenOff(brokenOff)] : []),
    ...(seen === null ? [] : [words.seen(Math.round(100 * seen))]),
    ...notes.map((note) => summary.notes[note]),
  ].join(' · ')
}

type Props = {
  readonly report: ExerciseReport
  readonly trust: TrustOfExercise | undefined
  readonly room: number
  /** Many exercises share the page: what was not measured is named by its clause alone. */
  readonly compact: boolean
}

const Done = ({ report }: Pick<Props, 'report'>) => {
  const text = useText()
  const { report: words } = text
  const { exercise, asked, score } = report
  return (
    <div>
      <div className={styles.head}>
        <h3 className={styles.name}>{textOf(text, exercise.id).name}</h3>
        {score !== null && <p className={styles.score}>{words.ofScore(score)}</p>}
      </div>
      {asked && <p>{words.of(words.asked, words.dose(asked, isTimed(exercise)))}</p>}
      <p>{words.of(words.done, doneWords(text, report))}</p>
      <p className={styles.quiet}>{measuredWords(text, report)}</p>
    </div>
  )
}

/** One exercise: what it came to, its chart, what was found in it, and what could not be seen. */
export const ExerciseRow = ({ report, trust, room, compact }: Props) => {
  const { report: words } = useText()
  return (
    <section className={styles.row}>
      <Done report={report} />
      <div>
        {report.attempts.length > 0 && (
          <>
            <AttemptChart report={report} />
            <AttemptTable report={report} />
          </>
        )}
      </div>
      <div>
        {report.attempts.length > 0 && <h4 className={styles.small}>{words.findings}</h4>}
        <FoundLines report={report} trust={trust} room={room} />
      </div>
      <div>
        <UnseenLines report={report} compact={compact} />
        <CheckLines report={report} compact={compact} />
      </div>
    </section>
  )
}
