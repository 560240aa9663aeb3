import type { Exercise } from '../../engine/exercise.ts'
import { movingPictureOf } from '../components/still.ts'
import { useDark } from '../hooks/use-dark.ts'
import styles from './live-guide.module.css'

type Props = {
  readonly exercise: Exercise
  readonly label: string
  readonly moving: boolean
}

/** Bodies that are higher than wide in their pictures. */
const UPRIGHT: ReadonlySet<Exercise['position']> = new Set(['upright', 'facing'])

/**
 * The mannequin doing the exercise beside the person, as a picture filmed beforehand: the browser plays
 * it away from the page's thread, and the pose model has the processor for itself.
 */
export const LiveGuide = ({ exercise, label, moving }: Props) => {
  const dark = useDark('exercise')
  return (
    <div
      className={styles.guide}
      role="img"
      aria-label={label}
      data-upright={UPRIGHT.has(exercise.position) || undefined}
    >
      <img className={styles.picture} src={movingPictureOf(exercise.id, dark, moving)} alt="" />
    </div>
  )
}
