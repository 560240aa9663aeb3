import { send } from '../../session/journey/current-journey.ts'
import type { Phase } from '../../session/journey/state.ts'
import { Button } from '../components/button.tsx'
import { stillOf } from '../components/still.ts'
import { useDark } from '../hooks/use-dark.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { Countdown } from './countdown.tsx'
import styles from './rest-screen.module.css'
import { SessionScreen } from './session-screen.tsx'
import { useJourney } from './use-journey.ts'
import { useTimeLeft } from './use-time-left.ts'

const MS_PER_SECOND = 1000
/** Size of the rendered stills in `public/stills`, px. */
const STILL = { width: 800, height: 500 }

/** The rest counts down by itself; what comes next is shown meanwhile. */
export const RestScreen = ({ phase }: { readonly phase: Extract<Phase, { kind: 'rest' }> }) => {
  const text = useText()
  const { session, today } = text.journey
  const dark = useDark('exercise')
  const leftMs = useTimeLeft()
  const item = useJourney(({ state }) => state?.items[phase.at.item])
  if (!item) return null
  const { name } = textOf(text, item.exercise)
  const isSame = phase.at.item === phase.after.item
  const seconds = Math.ceil(leftMs / MS_PER_SECOND)
  return (
    <SessionScreen
      title={name}
      where={session.set(phase.at.set + 1, item.sets)}
      question={isSame ? session.rest : session.change}
    >
      {phase.note && <p className={styles.note}>{session.restNotes[phase.note]}</p>}
      <div className={styles.pair}>
        <Countdown leftMs={leftMs} lastsMs={phase.lastsMs} label={session.left(seconds)} />
        <figure className={styles.next}>
          <img className={styles.still} src={stillOf(item.exercise, dark)} alt="" {...STILL} />
          <figcaption>
            <p className={styles.quiet}>{isSame ? session.again : session.nextUp}</p>
            <p className={styles.name}>{name}</p>
            {item.changes.map((change) => (
              <p key={change}>{today.changes[change]}</p>
            ))}
          </figcaption>
        </figure>
      </div>
      <Button onClick={() => send({ kind: 'next' })}>{session.next}</Button>
    </SessionScreen>
  )
}
