import { countsEachSide, type Exercise, isTimed } from '../../engine/exercise.ts'
import { doseKind } from '../../session/dose.ts'
import { clockLeft, LEAD_IN_MS, leadInLeft, turnNow } from '../../session/journey/clock-set.ts'
import { send, tapOne } from '../../session/journey/current-journey.ts'
import { Button } from '../components/button.tsx'
import { useReducedMotion } from '../hooks/use-media.ts'
import { LiveGuide } from '../live/live-guide.tsx'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './clock-set.module.css'
import { Countdown } from './countdown.tsx'
import { SessionScreen } from './session-screen.tsx'
import { useJourney } from './use-journey.ts'
import { usePace } from './use-pace.ts'

const MS_PER_SECOND = 1000

type Props = { readonly exercise: Exercise; readonly where: string }

/** A set without a camera: the clock runs, the mannequin shows how. */
export const ClockSetScreen = ({ exercise, where }: Props) => {
  const text = useText()
  const { session } = text.journey
  const still = useReducedMotion()
  const clock = useJourney((view) => view.clock)
  const turn = clock ? turnNow(clock) : 0
  usePace(turn)
  if (!clock) return null
  const { name } = textOf(text, exercise.id)
  const leadMs = leadInLeft(clock)
  const isLeadIn = leadMs > 0
  const leftMs = isLeadIn ? leadMs : clockLeft(clock)
  const wholeSeconds = Math.ceil(leftMs / MS_PER_SECOND)
  const dose = text.dose.short(exercise.dose, doseKind(exercise), countsEachSide(exercise))
  return (
    <SessionScreen title={name} where={where} question={isLeadIn ? session.getReady : dose}>
      <div className={styles.pair}>
        <Countdown
          leftMs={leftMs}
          lastsMs={isLeadIn ? LEAD_IN_MS : clock.lengthMs}
          label={isLeadIn ? session.startsIn(wholeSeconds) : session.left(wholeSeconds)}
        />
        <div className={styles.guide} data-timed={isTimed(exercise) || undefined}>
          <LiveGuide exercise={exercise} label={text.exercise.guide(name)} moving={!still} />
        </div>
      </div>
      <p className={styles.quiet}>
        {isLeadIn ? session.startsIn(wholeSeconds) : `${session.byClock}. ${session.byClockHint}`}
      </p>
      {!isLeadIn && (
        <div className={styles.count}>
          <p className={styles.turn}>{session.turn(turn, clock.turns)}</p>
          <Button autoFocus onClick={tapOne}>
            {session.tap}
          </Button>
          <p className={styles.quiet} role="status">
            {clock.tapped > 0 && session.tapped(clock.tapped)}
          </p>
        </div>
      )}
      <Button main icon="check" onClick={() => send({ kind: 'next' })}>
        {isLeadIn ? session.skip : session.done}
      </Button>
    </SessionScreen>
  )
}
