import { type Exercise, isTimed } from '../../engine/exercise.ts'
import { journeyStore } from '../../session/journey/journey-store.ts'
import type { Trouble } from '../../session/set-up/checks.ts'
import { useReducedMotion } from '../hooks/use-media.ts'
import { AcceptView } from '../live/accept-view.tsx'
import { CountPanel } from '../live/count-panel.tsx'
import { CuePanel } from '../live/cue-panel.tsx'
import { HoldRing } from '../live/hold-ring.tsx'
import { LiveGuide } from '../live/live-guide.tsx'
import { LoadingPanel } from '../live/loading-panel.tsx'
import { Picture } from '../live/picture.tsx'
import stageStyles from '../live/stage-view.module.css'
import { useAnnouncements } from '../live/use-announcements.ts'
import { useLive } from '../live/use-live.ts'
import styles from '../pages/live-page.module.css'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { CameraProblem } from './camera-problem.tsx'
import { HandsChip } from './hands-chip.tsx'
import { LeaveTrouble } from './leave-trouble.tsx'
import { SessionHeader } from './session-header.tsx'
import { SetUpPanel } from './set-up-panel.tsx'
import { TroubleBar } from './trouble-bar.tsx'
import { useJourney } from './use-journey.ts'
import { useSetUp } from './use-set-up.ts'

const isPaused = () => journeyStore.getState().state?.pausedAtMs !== null

type Props = { readonly exercise: Exercise; readonly where: string }

const useIsSettingUp = () => useJourney(({ state }) => state?.phase.kind === 'set-up')

/** The picture, or what stands between the person and it. */
const Stage = ({
  exercise,
  offer,
}: {
  readonly exercise: Exercise
  readonly offer: Trouble | null
}) => {
  const { stage, picture } = useLive((state) => ({ stage: state.stage, picture: state.picture }))
  const isSettingUp = useIsSettingUp()
  return (
    <section className={stageStyles.stage}>
      {picture && <Picture shown={picture} />}
      {(stage === 'opening' || stage === 'preparing') && <LoadingPanel />}
      {stage === 'failed' && <CameraProblem />}
      {isSettingUp && stage === 'running' && !offer && <HandsChip />}
      {offer && offer !== 'wrong-view' && <LeaveTrouble trouble={offer} />}
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
  const isSettingUp = useIsSettingUp()
  const isRunning = useLive(({ stage }) => stage === 'running')
  const setUp = useSetUp(exercise.id, isSettingUp && isRunning)
  const { trouble, countIn } = setUp
  // Of the view the coach speaks; and nobody on the floor can make the pictures come faster.
  const isTheCoachs = trouble === 'wrong-view' || (trouble === 'slow' && setUp.offer === 'slow')
  const barTrouble = isTheCoachs ? null : trouble
  // In the place of the count, which has nothing to say yet.
  const isChecking = isSettingUp && isRunning && countIn !== 'ready'
  const { name } = textOf(text, exercise.id)
  return (
    <main
      className={styles.live}
      data-ground="exercise"
      data-panels={isTimed(exercise) ? 'one' : 'two'}
      data-reading={hasFailed || undefined}
    >
      <SessionHeader title={name} where={where} />
      <Stage exercise={exercise} offer={setUp.offer} />
      {isChecking && <SetUpPanel {...setUp} />}
      {!isTimed(exercise) && !isChecking && <CountPanel exercise={exercise} />}
      {(!isTimed(exercise) || !isChecking) && <HoldRing exercise={exercise} />}
      <figure className={styles.guide} data-mirrored>
        <LiveGuide exercise={exercise} label={text.exercise.guide(name)} moving={!still} />
        <figcaption className={styles.caption}>{text.live.likeThis}</figcaption>
      </figure>
      {barTrouble ? <TroubleBar trouble={barTrouble} /> : <CuePanel exercise={exercise} />}
      <p className="for-ears" aria-live="polite">
        {said}
      </p>
    </main>
  )
}
