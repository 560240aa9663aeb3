import { SIDES, type Side } from '../../engine/landmarks.ts'
import type { ProgramItem } from '../../records/model.ts'
import { useText } from '../text/use-text.ts'
import styles from './side-choice.module.css'

type Props = {
  readonly item: ProgramItem
  readonly onItem: (item: ProgramItem) => void
}

/** Whether both sides are asked for, or one. */
export const SideChoice = ({ item, onItem }: Props) => {
  const { side: words } = useText().program
  const choose = (chosen: string) => {
    const { side: _, ...both } = item
    const side = SIDES.find((each) => each === chosen)
    onItem(side ? { ...both, side } : both)
  }
  return (
    <label className={styles.label}>
      {words.label}
      <select
        className={styles.select}
        value={item.side ?? 'both'}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {(['both', ...SIDES] satisfies readonly (Side | 'both')[]).map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
