import { Label, Radio, RadioGroup } from 'react-aria-components'
import { MOST_PAIN } from '../../session/safety/pain-rule.ts'
import { useText } from '../text/use-text.ts'
import styles from './pain-scale.module.css'

const SCORES: readonly number[] = Array.from({ length: MOST_PAIN + 1 }, (_, score) => score)

type Props = {
  /** Said to those who don't see the question above it. */
  readonly label?: string
  readonly score: number | null
  readonly onScore: (score: number) => void
  /** Readable from the floor. */
  readonly large?: boolean
}

/** Pain from 0 to 10: eleven large answers. The digits choose too, while one of them has the focus. */
export const PainScale = ({ label, score, onScore, large = false }: Props) => {
  const { pain } = useText().journey
  return (
    <RadioGroup
      className={styles.scale ?? ''}
      data-large={large || undefined}
      orientation="horizontal"
      value={score === null ? null : String(score)}
      onChange={(value) => onScore(Number(value))}
    >
      <Label className="for-ears">{label ?? pain.scale}</Label>
      <div
        className={styles.scores}
        onKeyDownCapture={({ key }) => {
          // A one that a nought follows is a ten.
          if (key === '0' && score === 1) onScore(MOST_PAIN)
          else if (/^\d$/.test(key)) onScore(Number(key))
        }}
      >
        {SCORES.map((each) => (
          <Radio key={each} value={String(each)} className={styles.score ?? ''}>
            {each}
          </Radio>
        ))}
      </div>
      <p className={styles.ends}>
        <span>0: {pain.least}</span>
        <span>10: {pain.most}</span>
      </p>
    </RadioGroup>
  )
}
