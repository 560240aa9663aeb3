import { Link } from 'wouter'
import { useDark } from '../hooks/use-dark.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './exercise-card.module.css'
import { Icon } from './icon.tsx'
import { stillOf } from './still.ts'

/** Size of the rendered stills in `public/stills`, px. */
const STILL = { width: 800, height: 500 }

type Props = {
  /** Its id. */
  readonly exercise: string
  /** Why it is not for this person; null where it is. */
  readonly locked: string | null
}

/** An exercise to choose; one that is locked leads nowhere and says why. */
export const ExerciseCard = ({ exercise, locked }: Props) => {
  const text = useText()
  const dark = useDark()
  const words = textOf(text, exercise)
  return (
    <li className={styles.card} data-locked={locked !== null || undefined}>
      <img
        className={styles.still}
        src={stillOf(exercise, dark)}
        alt=""
        {...STILL}
        decoding="async"
      />
      <div className={styles.words}>
        <h3 className={styles.name}>
          {locked === null ? (
            <Link href={`/exercise/${exercise}`} className={styles.link}>
              {words.name}
            </Link>
          ) : (
            words.name
          )}
        </h3>
        <p className={styles.line}>{words.line}</p>
        {locked !== null && (
          <p className={styles.locked}>
            <Icon name="lock" size={20} />
            {locked}
          </p>
        )}
      </div>
    </li>
  )
}
