import type { Exercise } from '../../engine/exercise.ts'
import type { MeasureName } from '../../engine/measures.ts'
import { ownClause } from '../../exercises/own-as-exercise.ts'
import type { OwnDraft } from '../../exercises/own-id.ts'
import type { Trial } from '../../review/set/trial.ts'
import { blockerWords } from '../live/cue-bar.ts'
import { formText } from '../text/own/use-form-text.ts'
import { textOf } from '../text/text-of.ts'
import type { TherapistText } from '../text/therapist-en.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { measureWords, unitOf } from './measure-choice.tsx'
import styles from './own.module.css'

const VERDICTS = ['ok', 'warn', 'fault', 'unknown'] as const
const MS = 1000

const seconds = (ms: number, text: TherapistText): string =>
  (ms / MS).toLocaleString(text.code, { maximumFractionDigits: 1 })

type Props = { readonly trial: Trial; readonly draft: OwnDraft; readonly base: Exercise }

const factsOf = (text: TherapistText, { trial, draft, base }: Props): readonly string[] => {
  const { trial: words } = formText(text)
  const { summary, openedMs, blocker } = trial
  const { reps, holds, heldMs, count } = summary
  const isHold = (draft.movement?.kind ?? base.kind) === 'hold'
  const left = reps.filter(({ counted }) => !counted).length
  const began = isHold ? words.held : words.ready
  return [
    ...(isHold ? [words.holds(holds.length, Math.round(heldMs / MS))] : [words.reps(count.total)]),
    ...(left > 0 ? [words.left(left)] : []),
    ...(openedMs === null
      ? blocker
        ? [words.notReady(blockerWords(text, base, blocker))]
        : []
      : [began(seconds(openedMs, text))]),
  ]
}

const ruleName = (text: TherapistText, draft: OwnDraft, base: Exercise, clause: string): string => {
  const own = draft.rules.find((_, place) => ownClause(place) === clause)
  if (own) return own.name || clause
  const rule = base.rules.find((each) => each.clause === clause)
  return (rule && textOf(text, base.id).rules[rule.id]?.looked) ?? clause
}

const Rules = ({ trial, draft, base }: Props) => {
  const text = useTherapistText()
  const own = formText(text)
  const { rejudge } = text
  const rows = Object.entries(trial.summary.rules)
  const { reps, holds } = trial.summary
  if (rows.length === 0 || reps.length + holds.length === 0) return null
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{own.trial.rules}</caption>
        <thead>
          <tr>
            <th scope="col">{own.trial.rule}</th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col">
                {rejudge.verdicts[verdict]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([clause, counts]) => (
            <tr key={clause}>
              <th scope="row">{ruleName(text, draft, base, clause)}</th>
              {VERDICTS.map((verdict) => (
                <td key={verdict}>{counts[verdict]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The measures that the draft itself names: those that numbers are being chosen for. */
const namedIn = ({ pose = [], movement, rules }: OwnDraft): readonly MeasureName[] => {
  const kept = movement?.kind === 'hold' ? movement.kept : []
  const primary =
    movement?.kind === 'reps' ? [`${movement.primary}Near`, movement.primary as MeasureName] : []
  const named = [...pose, ...kept, ...rules].map(({ measure }) => measure)
  return [...new Set([...(primary as MeasureName[]), ...named])]
}

const Spans = ({ trial, draft }: Props) => {
  const text = useTherapistText()
  const { trial: words } = formText(text)
  const named = namedIn(draft).filter((name) => trial.spans[name] !== undefined)
  if (named.length === 0) return null
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{words.seen}</caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.least}</th>
            <th scope="col">{words.most}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((name) => {
            const span = trial.spans[name]
            const shown = (value: number | undefined): string =>
              value === undefined
                ? words.unseen
                : value.toLocaleString(text.code, {
                    maximumFractionDigits: unitOf(name) === 'deg' ? 0 : 2,
                  })
            return (
              <tr key={name}>
                <th scope="row">{measureWords(text, name)}</th>
                <td>{shown(span?.least)}</td>
                <td>{shown(span?.most)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What was counted, what the rules said, and between which numbers the measures went. */
export const TrialResult = (props: Props) => {
  const text = useTherapistText()
  return (
    <>
      <div role="status">
        <ul className={styles.facts}>
          {factsOf(text, props).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <Rules {...props} />
      <Spans {...props} />
    </>
  )
}
