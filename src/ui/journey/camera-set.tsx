import { type Exercise, isTimed } from '../../engine/exercise.ts'
import { goOnByClock, retrySet } from '../../session/journey/current-journey.ts'
import { journeyStore } from '../../session/journey/journey-store.ts'
import { Button } from '../components/button.tsx'
import { useReducedMotion } from '../hooks/use-media.ts'
import { AcceptView } from '../live/accept-view.tsx'
import { CountPanel } from '../live/count-panel.tsx'
import { CuePanel } from '../live/cue-panel.tsx'
import { HoldRing } from '../live/hold-ring.tsx'
import { LiveGuide } from '../live/live-guide.tsx'
import { LoadingPanel } from '../live/loading-panel.tsx'
import messageStyles from '../live/message-panel.module.css'
import { MessagePanel } from '../live/message-panel.tsx'
import { Picture } from '../live/picture.tsx'
import stageStyles from '../live/stage-view.module.css'
import { useAnnouncements } from '../live/use-announcements.ts'
import { useLive } from '../live/use-live.ts'
import styles from '../pages/live-page.module.css'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { SessionHeader } from './session-header.tsx'

const isPaused = () => journeyStore.getState().state?.pausedAtMs !== null

type Props = { readonly exercise: Exercise; readonly where: string }

/** The camera failed: once more, or on by the clock. */
const CameraProblem = () => {
  const text = useText()
  const { noCamera } = text.journey.session
  const problem = useLive((state) => state.problem ?? ('failed' as const))
  const { title, help } = text.problems[problem]
  return (
    <MessagePanel icon="attention" title={title} troubled>
      <p role="alert">{help}</p>
      <div className={messageStyles.buttons}>
        <Button main icon="again" onClick={retrySet}>
          {noCamera.retry}
        </Button>
        <Button icon="slow" onClick={goOnByClock}>
          {noCamera.go}
        </Button>
      </div>
    </MessagePanel>
  )
}

/** The picture, or what stands between the person and it. */
const Stage = ({ exercise }: { readonly exercise: Exercise }) => {
  const { stage, picture } = useLive((state) => ({ stage: state.stage, picture: state.picture }))
  return (
    <section className={stageStyles.stage}>
      {picture && <Picture shown={picture} />}
      {(stage === 'opening' || stage === 'preparing') && <LoadingPanel />}
      {stage === 'failed' && <CameraProblem />}
      <AcceptView exercise={exercise} />
    </section>
  )
}

/** A set of the session before the camera. `exercise` has today's dose. */
export const CameraSetScreen = ({ exercise, where }: Props) => {
  const text = useText()
  const still = useReducedMotion()
  const said = useAnnouncements(exercise, isPaused)
  const hasFailed = useLive(({ stage }) => stage === 'failed')
  const { name } = textOf(text, exercise.id)
  return (
    <main
      className={styles.live}
      data-ground="exercise"
      data-panels={isTimed(exercise) ? 'one' : 'two'}
      data-reading={hasFailed || undefined}
    >
      <SessionHeader title={name} where={where} />
      <Stage exercise={exercise} />
      {!isTimed(exercise) && <CountPanel exercise={exercise} />}
      <HoldRing exercise={exercise} />
      <figure className={styles.guide} data-mirrored>
        <LiveGuide exercise={exercise} label={text.exercise.guide(name)} moving={!still} />
        <figcaption className={styles.caption}>{text.live.likeThis}</figcaption>
      </figure>
      <CuePanel exercise={exercise} />
      <p className="for-ears" aria-live="polite">
        {said}
      </p>
    </main>
  )
}
