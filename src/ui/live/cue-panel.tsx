import type { Exercise } from '../../engine/exercise.ts'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import { barOf } from './cue-bar.ts'
import styles from './cue-panel.module.css'
import { useLive } from './use-live.ts'

/** Words longer than this are set smaller, on two lines. */
const LONG_WORDS = 30

/** The one thing to do now. Its place and size never change. */
export const CuePanel = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const { tone, icon, words } = useLive((state) => barOf(text, exercise, state))
  return (
    <section className={styles.bar} data-tone={tone} data-testid="cue">
      <Icon name={icon} className={styles.icon} />
      <p className={styles.words} data-long={words.length > LONG_WORDS || undefined}>
        {words}
      </p>
    </section>
  )
}
