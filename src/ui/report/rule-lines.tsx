import type { ExerciseReport } from '../../review/report/exercise-report.ts'
import type { FoundRule } from '../../review/report/found-rules.ts'
import type { TrustOfExercise } from '../../review/trust-figures.ts'
import { aimOf, unmeasured } from '../summary/findings.ts'
import { reasonWords } from '../summary/not-measured.tsx'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { VerdictMark } from './attempt-chart.tsx'
import styles from './exercise-row.module.css'

type Props = {
  readonly report: ExerciseReport
  readonly trust: TrustOfExercise | undefined
  /** How many lines there is room for. */
  readonly room: number
}

const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(100 * share)} %`

const FoundLine = ({ report, trust, found }: Omit<Props, 'room'> & { found: FoundRule }) => {
  const text = useText()
  const words = text.report
  const { exercise } = report
  const { clause, times, of, worst, side, markedWrong } = found
  const aim = aimOf(exercise, worst)
  const known = trust?.rules[clause]
  const figures = [
    `${words.times(times, of)}${side ? `, ${text.live[side].toLowerCase()}` : ''}`,
    ...(aim ? [`${words.worst} ${text.summary.bare(aim.value, aim.unit)}`] : []),
    ...(aim ? [text.summary[aim.side](text.summary.bare(aim.limit, aim.unit))] : []),
    ...(markedWrong > 0 ? [words.marked(markedWrong)] : []),
  ]
  return (
    <li className={styles.finding}>
      <svg className={styles.verdict} viewBox="0 0 12 12" aria-hidden="true">
        <VerdictMark worst={worst.severity} x={6} y={6} />
      </svg>
      <p>
        <b>{textOf(text, exercise.id).rules[worst.rule]?.fault ?? clause}</b>
        <span className="for-ears"> ({words.chart[worst.severity]})</span>{' '}
        <span className={styles.quiet}>
          {figures.join(' · ')}{' '}
          <span className={styles.trust}>
            {known?.found == null
              ? clause
              : words.of(clause, words.trust(percent(known.found), percent(known.flagged)))}
          </span>
        </span>
      </p>
    </li>
  )
}

/** What was found, the gravest first; no more than there is room for, and then how many more there are. */
export const FoundLines = ({ report, trust, room }: Props) => {
  const { report: words } = useText()
  const { findings, attempts, score } = report
  if (findings.length === 0) {
    return attempts.length > 0 && score !== null ? <p>{words.clean}</p> : null
  }
  return (
    <ul>
      {findings.slice(0, room).map((found) => (
        <FoundLine key={found.clause} report={report} trust={trust} found={found} />
      ))}
      {findings.length > room && (
        <li className={styles.quiet}>
          {words.of(
            words.more(findings.length - room),
            findings
              .slice(room)
              .map(({ clause }) => clause)
              .join(', '),
          )}
        </li>
      )}
    </ul>
  )
}

type Quiet = { readonly report: ExerciseReport; readonly compact: boolean }

const Listed = ({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly string[]
}) => (
  <div className={styles.list}>
    <h4 className={styles.small}>{title}</h4>{' '}
    <ul className={styles.quiet}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)

/** What could not be judged, gathered by why: silence is not praise. */
export const UnseenLines = ({ report, compact }: Quiet) => {
  const text = useText()
  const { report: words } = text
  if (report.attempts.length === 0) return null
  const silent = unmeasured(report.exercise, report).map(({ rule, reason, unknown, all }) => ({
    why: reasonWords(text, reason),
    clause: unknown < all ? `${rule.clause} (${words.partly(unknown, all)})` : rule.clause,
  }))
  const clauses = (of: typeof silent) => of.map(({ clause }) => clause).join(', ')
  const reasons = [...new Set(silent.map(({ why }) => why))].map((why) =>
    words.of(why, clauses(silent.filter((each) => each.why === why))),
  )
  const said = compact ? [clauses(silent)] : reasons
  return <Listed title={words.unseen} lines={silent.length === 0 ? [words.allSeen] : said} />
}

const ANSWERS = ['no', 'unsure', 'yes'] as const

/** What no camera sees and was asked: what was answered with yes by its clause, the rest in full. */
export const CheckLines = ({ report, compact }: Quiet) => {
  const text = useText()
  const { report: words } = text
  const { exercise, checks } = report
  if (checks.length === 0) return null
  const asked = textOf(text, exercise.id).checks
  const askedOf = (clause: string) =>
    asked[exercise.selfChecks.find((check) => check.clause === clause)?.prompt ?? '']?.ask ?? clause
  const lines = ANSWERS.flatMap((answer) => {
    const clauses = checks.filter((check) => check.answer === answer).map(({ clause }) => clause)
    if (clauses.length === 0) return []
    return compact || answer === 'yes'
      ? [words.of(words.answers[answer], clauses.join(', '))]
      : clauses.map((clause) => `${askedOf(clause)} ${words.answers[answer]}`)
  })
  return <Listed title={words.checks} lines={lines} />
}
