import { useEffect, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import {
  drawnCheck,
  frameOfFinding,
  type JudgedFrame,
  type PlacedFinding,
} from '../../review/set/judged-frames.ts'
import { loadTrustFigures, type TrustFigures } from '../../review/trust-figures.ts'
import { percent } from '../percent.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { MeasureLine } from './measure-line.tsx'
import styles from './set-review.module.css'
import type { Player } from './use-player.ts'

const useTrust = (): TrustFigures | null => {
  const [trust, setTrust] = useState<TrustFigures | null>(null)
  useEffect(() => void loadTrustFigures().then(setTrust), [])
  return trust
}

type Props = {
  readonly exercise: Exercise
  readonly findings: readonly PlacedFinding[]
  readonly frames: readonly JudgedFrame[]
  readonly player: Player
}

const rounded = (value: number): string => String(Number(value.toPrecision(3)))

/** What was found; each goes to its frames, and shows its measure, its limit and how far to trust it. */
export const FindingPanel = ({ exercise, findings, frames, player }: Props) => {
  const text = useText()
  const { setReview: words } = text
  const [chosen, setChosen] = useState<PlacedFinding | null>(null)
  const names = textOf(text, exercise.id).rules
  const choose = (placed: PlacedFinding) => {
    setChosen(placed)
    player.play(false)
    player.go(frameOfFinding(frames, placed.finding))
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.findings}</h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <ul className={styles.list}>
        {findings.map((placed) => {
          const { finding, number } = placed
          const { rule, clause, severity, startMs } = finding
          const at = (startMs / 1000).toFixed(1)
          return (
            <li key={`${clause} ${startMs} ${severity}`}>
              <button
                type="button"
                className={styles.finding}
                aria-pressed={placed === chosen}
                onClick={() => choose(placed)}
              >
                <b>{words[severity]}</b> {words.finding(names[rule]?.fault ?? clause, number, at)}
              </button>
            </li>
          )
        })}
      </ul>
      {chosen && <Detail {...{ exercise, frames, player }} placed={chosen} />}
    </section>
  )
}

type DetailProps = Omit<Props, 'findings'> & { readonly placed: PlacedFinding }

const Detail = ({ exercise, frames, player, placed: { finding } }: DetailProps) => {
  const text = useText()
  const { setReview: words, program } = text
  const trust = useTrust()?.[exercise.id]?.rules[finding.clause]
  const rule = exercise.rules.find(({ id }) => id === finding.rule)
  const check = drawnCheck(exercise, finding)
  const unit = program.units[finding.unit]
  return (
    <div className={styles.detail} aria-live="polite">
      <h3>{textOf(text, exercise.id).rules[finding.rule]?.fault}</h3>
      <p>
        {words.value(`${rounded(finding.value)} ${unit}`, `${rounded(finding.limit)} ${unit}`)}
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
    </div>
  )
}
