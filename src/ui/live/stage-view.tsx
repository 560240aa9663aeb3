import type { Exercise } from '../../engine/exercise.ts'
import { useText } from '../text/use-text.ts'
import { AcceptView } from './accept-view.tsx'
import { AskCamera } from './ask-camera.tsx'
import { LoadingPanel } from './loading-panel.tsx'
import { PickFile } from './pick-file.tsx'
import { Picture } from './picture.tsx'
import { ProblemPanel } from './problem-panel.tsx'
import styles from './stage-view.module.css'
import { useLive } from './use-live.ts'

type Props = {
  readonly exercise: Exercise
  /** What has to be answered before the set can begin. */
  readonly asks: 'camera' | 'file' | null
  readonly onAgree: () => void
  readonly onPick: (file: File) => void
}

const FileProgress = () => {
  const { share, isFile } = useLive(({ share, source }) => ({
    share: Math.round(share * 100),
    isFile: source === 'file',
  }))
  const text = useText()
  if (!isFile) return null
  return (
    <progress
      className={styles.progress}
      max={100}
      value={share}
      aria-label={text.live.film.title}
    />
  )
}

/** The large place on the left: the picture, or what stands between the person and it. */
export const StageView = ({ exercise, asks, onAgree, onPick }: Props) => {
  const stage = useLive((state) => state.stage)
  const picture = useLive((state) => state.picture)
  const retry = asks === 'file' ? undefined : onAgree
  return (
    <section className={styles.stage}>
      {picture && <Picture shown={picture} />}
      {stage === 'idle' && asks === 'camera' && (
        <AskCamera exercise={exercise.id} onAgree={onAgree} />
      )}
      {stage === 'idle' && asks === 'file' && <PickFile onPick={onPick} />}
      {(stage === 'opening' || stage === 'preparing') && <LoadingPanel />}
      {stage === 'failed' && <ProblemPanel exercise={exercise.id} onRetry={retry ?? onAgree} />}
      {stage === 'running' && <FileProgress />}
      <AcceptView exercise={exercise} />
    </section>
  )
}
