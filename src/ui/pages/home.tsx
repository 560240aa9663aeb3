import { Link } from 'wouter'
import { EXERCISE_IDS } from '../../exercises/ids.ts'
import type { Screening } from '../../records/model.ts'
import { lockedBy, lockOf } from '../../session/safety/screening.ts'
import { ButtonLink } from '../components/button.tsx'
import { ExerciseCard } from '../components/exercise-card.tsx'
import { Icon } from '../components/icon.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useScreening } from '../hooks/use-screening.ts'
import type { Text } from '../text/en.ts'
import { useText } from '../text/use-text.ts'
import styles from './home.module.css'

/** Why an exercise is not for this person; null where it is, or nothing was answered yet. */
const lockedWhy = (
  { journey: { home, screening: words } }: Text,
  exercise: string,
  screening: Screening | null,
): string | null => {
  if (!screening) return null
  if (lockOf(screening) !== null) return home.lockedAll
  const key = lockedBy(exercise, screening)
  return key && home.locked(words.exclusions[key].why)
}

/** What this is, that it keeps to itself, and what there is to do. */
export const Home = () => {
  const text = useText()
  const heading = usePage(text.name)
  const screening = useScreening()
  const { home } = text.journey
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
        <section className={styles.today}>
          <div>
            <h2 className={styles.todayTitle}>{home.today}</h2>
            <p>{home.lead}</p>
          </div>
          <div className={styles.ways}>
            <ButtonLink main icon="play" href="/today">
              {home.start}
            </ButtonLink>
            <Link href="/history" className={styles.answers}>
              {text.history.link}
            </Link>
          </div>
        </section>
        <div className={styles.chooseRow}>
          <h2 className={styles.choose}>{home.single}</h2>
          {screening && (
            <Link href="/screening" className={styles.answers}>
              {home.answers}
            </Link>
          )}
        </div>
        <ul className={styles.cards}>
          {EXERCISE_IDS.map((id) => (
            <ExerciseCard key={id} exercise={id} locked={lockedWhy(text, id, screening)} />
          ))}
        </ul>
        <p className={styles.footer}>{text.home.footer}</p>
      </div>
    </PageFrame>
  )
}
