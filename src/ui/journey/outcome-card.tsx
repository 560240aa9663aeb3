import { lazy, Suspense } from 'react'
import { isTimed } from '../../engine/exercise.ts'
import { doseKind } from '../../session/dose.ts'
import { Icon } from '../components/icon.tsx'
import { stillOf } from '../components/still.ts'
import { useDark } from '../hooks/use-dark.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './outcome-card.module.css'
import type { Outcome } from './outcomes.ts'

const MendFigures = lazy(async () => ({
  default: (await import('../history/mend-figures.tsx')).MendFigures,
}))

const MS_PER_SECOND = 1000
/** Size of the rendered stills in `public/stills`, px. */
const STILL = { width: 800, height: 500 }

/** Sets, repetitions and holds, as far as they were measured. */
const figuresOf = ({ journey: { after } }: Text, outcome: Outcome): readonly string[] => {
  const { exercise, setsDone, sets, reps, heldMs, byClock, tapped } = outcome
  if (setsDone === 0) return [after.notDone]
  const seconds = Math.round(heldMs / MS_PER_SECOND)
  const held = doseKind(exercise) === 'activity' ? after.active(seconds) : after.held(seconds)
  const byHand = tapped > 0 ? [after.tapped(tapped)] : []
  return [
    after.sets(setsDone, sets),
    ...(byClock ? [after.byClock] : isTimed(exercise) ? [held] : [after.counted(reps)]),
    ...byHand,
  ]
}

const Mend = ({ outcome: { exercise, mend, score, byClock } }: { readonly outcome: Outcome }) => {
  const text = useText()
  const { after } = text.journey
  if (byClock || (!mend && score === null)) return null
  if (!mend) {
    return (
      <p className={styles.clean}>
        <Icon name="check" size={22} />
        {after.nothingToMend}
      </p>
    )
  }
  const { rules, cues } = textOf(text, exercise.id)
  return (
    <p className={styles.mend}>
      <span className={styles.quiet}>{after.mend}</span>
      <br />
      <b>{rules[mend.id]?.fault}.</b> {cues[mend.cue]}.
    </p>
  )
}

/** What one exercise came to, and the one thing to work on. */
export const OutcomeCard = ({ outcome }: { readonly outcome: Outcome }) => {
  const text = useText()
  const { after } = text.journey
  const dark = useDark()
  const { exercise, mend, score, notMeasured, setsDone, byClock, stoppedByPain } = outcome
  const { rules, name } = textOf(text, exercise.id)
  return (
    <li className={styles.card} data-left-out={setsDone === 0 || undefined}>
      <img className={styles.still} src={stillOf(exercise.id, dark)} alt="" {...STILL} />
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p>{figuresOf(text, outcome).join(' · ')}</p>
        {stoppedByPain && <p className={styles.pain}>{after.stoppedByPain}</p>}
        <Mend outcome={outcome} />
        {notMeasured.length > 0 && (
          <details className={styles.quiet}>
            <summary className={styles.summary}>{after.notMeasured(notMeasured.length)}</summary>
            {notMeasured.map((id) => rules[id]?.looked ?? id).join(' · ')}
          </details>
        )}
      </div>
      {setsDone > 0 && !byClock && (
        <p className={styles.score}>
          <b>{score === null ? '–' : Math.round(score)}</b>
          <span>{score === null ? after.noScore : after.score}</span>
        </p>
      )}
      {mend && !byClock && (
        <Suspense>
          <MendFigures exercise={exercise} rule={mend} />
        </Suspense>
      )}
    </li>
  )
}
