import { exercises } from '../../exercises/index.ts'
import { ExerciseCard } from '../components/exercise-card.tsx'
import { Icon } from '../components/icon.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useText } from '../text/use-text.ts'
import styles from './home.module.css'

/** What this is, that it keeps to itself, and what there is to do. */
export const Home = () => {
  const text = useText()
  const heading = usePage(text.name)
  return (
    <PageFrame>
      <div className={styles.home}>
        <div className={styles.hero}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {text.home.title}
          </h1>
          <div className={styles.aside}>
            <p className={styles.lead}>{text.home.lead}</p>
            <p className={styles.privacy}>
              <Icon name="lock" size={22} />
              {text.home.privacy}
            </p>
          </div>
        </div>
        <h2 className={styles.choose}>{text.home.choose}</h2>
        <ul className={styles.cards}>
          {Object.values(exercises).map((exercise) => (
            <ExerciseCard key={exercise.id} exercise={exercise} />
          ))}
        </ul>
        <p className={styles.footer}>{text.home.footer}</p>
      </div>
    </PageFrame>
  )
}
