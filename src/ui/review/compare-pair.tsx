import type { Id } from '../../records/model.ts'
import { ButtonLink } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import styles from './compare-pair.module.css'

type Props = {
  readonly name: string
  /** The latest first, as in the list. */
  readonly chosen: readonly Id[]
}

/** Says how many more sessions are to be ticked; with two, leads to them side by side. */
export const ComparePair = ({ name, chosen }: Props) => {
  const { pair } = useText().review
  const [later, earlier] = chosen
  return (
    <div className={styles.pair} data-begun={later !== undefined || undefined}>
      <p role="status">{pair.hint(chosen.length)}</p>
      {later && earlier && (
        <ButtonLink main href={`/review/compare/${earlier}/${later}`}>
          {pair.compare}
          <span className="for-ears">: {name}</span>
        </ButtonLink>
      )}
    </div>
  )
}
