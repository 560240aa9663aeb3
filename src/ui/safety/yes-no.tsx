import { Label, Radio, RadioGroup, Text as RowText } from 'react-aria-components'
import { useText } from '../text/use-text.ts'
import styles from './questions.module.css'

/** null: not answered yet. */
export type Answer = boolean | null

type Props = {
  readonly ask: string
  readonly more: string
  readonly answer: Answer
  readonly onAnswer: (yes: boolean) => void
}

/** One question with two large answers. */
export const YesNo = ({ ask, more, answer, onAnswer }: Props) => {
  const { screening } = useText().journey
  return (
    <RadioGroup
      className={styles.row ?? ''}
      orientation="horizontal"
      value={answer === null ? null : answer ? 'yes' : 'no'}
      onChange={(value) => onAnswer(value === 'yes')}
    >
      <Label className={styles.ask ?? ''}>{ask}</Label>
      <RowText slot="description" className={styles.more ?? ''}>
        {more}
      </RowText>
      <div className={styles.answers}>
        <Radio value="yes" className={styles.answer ?? ''}>
          {screening.yes}
        </Radio>
        <Radio value="no" className={styles.answer ?? ''}>
          {screening.no}
        </Radio>
      </div>
    </RadioGroup>
  )
}
