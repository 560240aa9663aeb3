import { useEffect, useRef } from 'react'
import { send } from '../../session/journey/current-journey.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import { handWay } from './hand-hint.ts'
import styles from './paused.module.css'
import { useJourney } from './use-journey.ts'

/** Time stands still, and this lies over what goes on with it. */
export const Paused = () => {
  const { journey, hands } = useText()
  const { session } = journey
  const { isPaused, hasLeft, isAway, way } = useJourney((view) => {
    const { state } = view
    return {
      isPaused: state !== null && state.pausedAtMs !== null,
      hasLeft: state?.hasLeft ?? false,
      way: handWay(view),
      // Only running out of time pauses where a set was to begin.
      isAway:
        state?.phase.kind === 'set-up' &&
        state.pausedAtMs !== null &&
        state.pausedAtMs >= state.phase.untilMs,
    }
  })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isPaused) heading.current?.focus()
  }, [isPaused])
  if (!isPaused) return null
  return (
    <section className={styles.over} data-ground="exercise" aria-label={session.paused}>
      <Icon name="pause" size={72} className={styles.icon} />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {session.paused}
      </h2>
      <p className={styles.lead}>
        {hasLeft ? hands.left : isAway ? session.away : session.pausedLead}
      </p>
      <p className={styles.hint}>
        {way === 'free' && `${hands.hintResume} `}
        {hands.keys}
      </p>
      <div className={styles.ways}>
        <Button main icon="play" onClick={() => send({ kind: 'resume' })}>
          {session.resume}
        </Button>
        <Button icon="stop" onClick={() => send({ kind: 'stop' })}>
          {session.stop}
        </Button>
      </div>
    </section>
  )
}
