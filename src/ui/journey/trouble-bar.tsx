import type { Trouble } from '../../session/set-up/checks.ts'
import { Icon } from '../components/icon.tsx'
import styles from '../live/cue-panel.module.css'
import { useText } from '../text/use-text.ts'

/** Words longer than this are set smaller, on two lines. */
const LONG_WORDS = 30

/** What to move, where the coach's cue will be. */
export const TroubleBar = ({ trouble }: { readonly trouble: Trouble }) => {
  const words = useText().hands.setUp.troubles[trouble].do
  return (
    <section className={styles.bar} data-tone="setup" data-testid="trouble">
      <Icon name="attention" className={styles.icon} />
      <p className={styles.words} data-long={words.length > LONG_WORDS || undefined}>
        {words}
      </p>
    </section>
  )
}
