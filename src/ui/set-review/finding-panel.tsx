import { memo, useCallback, useEffect, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import { wrongBecause } from '../../records/finding-marks.ts'
import type { JudgedFrames } from '../../review/set/judged-frames.ts'
import { drawnCheck, frameOfFinding, type PlacedFinding } from '../../review/set/placed-findings.ts'
import { loadTrustFigures, type TrustFigures } from '../../review/trust-figures.ts'
import { percent } from '../percent.ts'
import { reading, seconds } from '../reading.ts'
import { textOf } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { MarkFinding } from './mark-finding.tsx'
import { MarkedWrong } from './marked-wrong.tsx'
import { MeasureLine } from './measure-line.tsx'
import styles from './set-review.module.css'
import type { Player } from './use-player.ts'
import type { RemarkBook } from './use-remarks.ts'

const useTrust = (): TrustFigures | null => {
  const [trust, setTrust] = useState<TrustFigures | null>(null)
  useEffect(() => void loadTrustFigures().then(setTrust), [])
  return trust
}

type Props = {
  readonly exercise: Exercise
  readonly findings: readonly PlacedFinding[]
  readonly frames: JudgedFrames
  readonly player: Player
  readonly remarks: Pick<RemarkBook, 'marks' | 'mark'>
}

/** What was found; each goes to its frames, and shows its measure, its limit and how far to trust it. */
export const FindingPanel = memo(({ exercise, findings, frames, player, remarks }: Props) => {
  const { setReview: words } = useTherapistText()
  const [chosen, setChosen] = useState<PlacedFinding | null>(null)
  const { play, go } = player
  const choose = useCallback(
    (placed: PlacedFinding) => {
      setChosen(placed)
      play(false)
      go(frameOfFinding(frames.times, placed.finding))
    },
    [play, go, frames],
  )
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.findings}</h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <Findings {...{ exercise, findings, chosen }} marks={remarks.marks} onChoose={choose} />
      {chosen && (
        <Detail
          key={findings.indexOf(chosen)}
          {...{ exercise, frames, player, remarks }}
          placed={chosen}
        />
      )}
    </section>
  )
})

type FindingsProps = Pick<Props, 'exercise' | 'findings'> & {
  readonly chosen: PlacedFinding | null
  readonly marks: RemarkBook['marks']
  readonly onChoose: (placed: PlacedFinding) => void
}

/** There may be hundreds, and none changes from frame to frame. */
const Findings = memo(({ exercise, findings, chosen, marks, onChoose }: FindingsProps) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const names = textOf(text, exercise.id).rules
  return (
    <ul className={styles.list}>
      {findings.map((placed) => {
        const { finding, number, side } = placed
        const { rule, clause, severity, startMs } = finding
        const at = seconds(startMs, text)
        const wrong = wrongBecause({ ...finding, side }, marks)
        return (
          <li key={`${clause} ${startMs} ${severity}`}>
            <button
              type="button"
              className={styles.finding}
              aria-pressed={placed === chosen}
              onClick={() => onChoose(placed)}
            >
              <b>{words[severity]}</b> {words.finding(names[rule]?.fault ?? clause, number, at)}
              {wrong !== null && <MarkedWrong reason={wrong} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
})

type DetailProps = Omit<Props, 'findings'> & { readonly placed: PlacedFinding }

const Detail = ({ exercise, frames, player, remarks, placed }: DetailProps) => {
  const { finding, side } = placed
  const found = { ...finding, side }
  const text = useTherapistText()
  const { setReview: words, program } = text
  const trust = useTrust()?.[exercise.id]?.rules[finding.clause]
  const rule = exercise.rules.find(({ id }) => id === finding.rule)
  const check = drawnCheck(exercise, finding)
  const tell = (value: number) => reading(value, finding.unit, text)
  return (
    <div className={styles.detail} aria-live="polite">
      <h3>{textOf(text, exercise.id).rules[finding.rule]?.fault}</h3>
      <p>
        {words.value(tell(finding.value), tell(finding.limit))}
        {` (${finding.clause})`}
      </p>
      {trust && trust.found !== null && (
        <p className={styles.quiet}>
          {program.rules.found(percent(trust.found), percent(trust.flagged ?? 0))}.{' '}
          {program.rules.caption}
        </p>
      )}
      {check ? (
        <MeasureLine
          {...{ frames, check }}
          at={player.at}
          from={finding.startMs}
          to={finding.endMs}
        />
      ) : (
        <p className={styles.quiet}>{words.noMeasure}</p>
      )}
      <h4>{words.source}</h4>
      <p className={styles.quiet} lang="en">
        {rule?.source}
      </p>
      <MarkFinding
        wrong={wrongBecause(found, remarks.marks)}
        onMark={(reason) => remarks.mark(found, reason)}
      />
    </div>
  )
}
