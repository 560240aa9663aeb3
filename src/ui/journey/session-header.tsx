import { send } from '../../session/journey/current-journey.ts'
import { HeaderButton, MuteButton } from '../components/header-button.tsx'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './session-header.module.css'
import { useJourney } from './use-journey.ts'
import { VoiceButton } from './voice-button.tsx'

type Props = { readonly title: string; readonly where?: string }

/** A dash an exercise: done, now, to come; none once the exercises are over, however many were done. */
const Course = () => {
  const { session } = useText().journey
  const { count, now } = useJourney(({ state }) => {
    const phase = state?.phase
    const count = state?.items.length ?? 0
    return { count, now: phase && 'at' in phase ? phase.at.item : null }
  })
  if (now === null) return null
  return (
    <p className={styles.course} role="img" aria-label={session.place(now + 1, count)}>
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

/** Whoever is filmed for keeping sees that it is so. */
const Filming = () => {
  const { session } = useText().journey
  const isFilming = useJourney(({ way, keepsVideo }) => way === 'camera' && keepsVideo)
  if (!isFilming) return null
  return (
    <p className={styles.filming}>
      <Icon name="film" size={22} />
      <span>{session.filming}</span>
    </p>
  )
}

/** What is being done, how far it has come, and the ways out, always in the same corner. */
export const SessionHeader = ({ title, where }: Props) => {
  const text = useText()
  const { session } = text.journey
  const { isPaused, canHurt } = useJourney(({ state }) => ({
    isPaused: state?.pausedAtMs !== null,
    canHurt: state?.phase.kind !== 'pain-exercise' && state?.phase.kind !== 'pain-end',
  }))
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{title}</h1>
      <p className={styles.where}>{where}</p>
      <Filming />
      <Course />
      <div className={styles.buttons}>
        <MuteButton />
        <VoiceButton />
        {canHurt && (
          <HeaderButton data-tone="mend" onClick={() => send({ kind: 'hurts' })}>
            <Icon name="attention" size={24} />
            {session.hurts}
          </HeaderButton>
        )}
        <HeaderButton
          title={session.pauseHint}
          onClick={() => send({ kind: isPaused ? 'resume' : 'pause' })}
        >
          <Icon name={isPaused ? 'play' : 'pause'} size={22} />
          {isPaused ? session.resume : session.pause}
        </HeaderButton>
        <HeaderButton title={session.stopHint} onClick={() => send({ kind: 'stop' })}>
          <Icon name="stop" size={22} />
          {session.stop}
        </HeaderButton>
      </div>
    </header>
  )
}
