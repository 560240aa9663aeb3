import { useDark } from '../hooks/use-dark.ts'
import { choose } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from './icon.tsx'
import styles from './preference-switches.module.css'

/** The other language, and the other theme. */
export const PreferenceSwitches = () => {
  const text = useText()
  const dark = useDark()
  return (
    <div className={styles.switches}>
      <button
        type="button"
        lang={text.other.code}
        className={styles.language}
        onClick={() => choose({ language: text.other.code })}
      >
        {text.other.label}
      </button>
      <button
        type="button"
        className={styles.theme}
        aria-label={dark ? text.theme.toLight : text.theme.toDark}
        title={dark ? text.theme.toLight : text.theme.toDark}
        onClick={() => choose({ theme: dark ? 'light' : 'dark' })}
      >
        <Icon name={dark ? 'sun' : 'moon'} size={22} />
      </button>
    </div>
  )
}
