import { countsEachSide, type Exercise } from '../../engine/exercise.ts'
import { doseKind } from '../../session/dose.ts'
import { HeaderButton, MuteButton } from '../components/header-button.tsx'
import { Icon } from '../components/icon.tsx'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './live-header.module.css'

type Props = { readonly exercise: Exercise; readonly onStop: () => void }

/** What is being done, and the way out, always in the same corner. */
export const LiveHeader = ({ exercise, onStop }: Props) => {
  const text = useText()
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{textOf(text, exercise.id).name}</h1>
      <p className={styles.dose}>
        {text.dose.short(exercise.dose, doseKind(exercise), countsEachSide(exercise))}
      </p>
      <MuteButton />
      <HeaderButton title={text.live.stopHint} onClick={onStop}>
        <Icon name="stop" size={22} />
        {text.live.stop}
      </HeaderButton>
    </header>
  )
}
