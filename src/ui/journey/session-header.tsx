import { send } from '../../session/journey/current-journey.ts'
import { Icon } from '../components/icon.tsx'
import { usePreference } from '../hooks/use-preferences.ts'
import { choose } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import styles from './session-header.module.css'
import { useJourney } from './use-journey.ts'
import { VoiceButton } from './voice-button.tsx'

type Props = { readonly title: string; readonly where?: string }

/** A dash an exercise: done, now, to come. */
const Course = () => {
  const { session } = useText().journey
  const { count, now } = useJourney(({ state }) => {
    const phase = state?.phase
    const count = state?.items.length ?? 0
    return { count, now: phase && 'at' in phase ? phase.at.item : count }
  })
  return (
    <p
      className={styles.course}
      role="img"
      aria-label={session.place(Math.min(now + 1, count), count)}
    >
      {Array.from({ length: count }, (_, item) => (
        <span
          key={item}
          className={styles.dash}
          data-state={item < now ? 'done' : item === now ? 'now' : 'later'}
        />
      ))}
    </p>
  )
}

/** What is being done, how far it has come, and the ways out, always in the same corner. */
export const SessionHeader = ({ title, where }: Props) => {
  const text = useText()
  const { session } = text.journey
  const muted = usePreference('muted')
  const { isPaused, canHurt } = useJourney(({ state }) => ({
    isPaused: state?.pausedAtMs !== null,
    canHurt: state?.phase.kind !== 'pain-exercise' && state?.phase.kind !== 'pain-end',
  }))
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{title}</h1>
      <p className={styles.where}>{where}</p>
      <Course />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          aria-label={muted ? text.live.unmute : text.live.mute}
          title={muted ? text.live.unmute : text.live.mute}
          onClick={() => choose({ muted: !muted })}
        >
          <Icon name={muted ? 'mute' : 'voice'} size={26} />
        </button>
        <VoiceButton />
        {canHurt && (
          <button
            type="button"
            className={styles.button}
            data-tone="mend"
            onClick={() => send({ kind: 'hurts' })}
          >
            <Icon name="attention" size={24} />
            {session.hurts}
          </button>
        )}
        <button
          type="button"
          className={styles.button}
          title={session.pauseHint}
          onClick={() => send({ kind: isPaused ? 'resume' : 'pause' })}
        >
          <Icon name={isPaused ? 'play' : 'pause'} size={22} />
          {isPaused ? session.resume : session.pause}
        </button>
        <button
          type="button"
          className={styles.button}
          title={session.stopHint}
          onClick={() => send({ kind: 'stop' })}
        >
          <Icon name="stop" size={22} />
          {session.stop}
        </button>
      </div>
    </header>
  )
}
