import { Link } from 'wouter'
import type { Exercise } from '../../engine/exercise.ts'
import { useDark } from '../hooks/use-dark.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './exercise-card.module.css'
import { stillOf } from './still.ts'

/** Size of the rendered stills in `public/stills`, px. */
const STILL = { width: 800, height: 500 }

export const ExerciseCard = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const dark = useDark()
  const words = textOf(text, exercise.id)
  return (
    <li className={styles.card}>
      <img
        className={styles.still}
        src={stillOf(exercise.id, dark)}
        alt=""
        {...STILL}
        decoding="async"
      />
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Link href={`/exercise/${exercise.id}`} className={styles.link}>
            {words.name}
          </Link>
        </h3>
        <p className={styles.line}>{words.line}</p>
      </div>
    </li>
  )
}
