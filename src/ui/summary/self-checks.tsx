import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Exercise, SelfCheck } from '../../engine/exercise.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './side-panel.module.css'

const Question = ({ exercise, check }: { exercise: Exercise; check: SelfCheck }) => {
  const text = useText()
  const [answer, setAnswer] = useState<string | null>(null)
  const words = textOf(text, exercise.id).checks[check.prompt]
  if (!words) return null
  return (
    <li>
      <RadioGroup value={answer} onChange={setAnswer} className={styles.question ?? ''}>
        <Label>{words.ask}</Label>
        <div className={styles.answers}>
          <Radio value="yes" className={styles.answer ?? ''}>
            {text.summary.yes}
          </Radio>
          <Radio value="no" className={styles.answer ?? ''}>
            {text.summary.no}
          </Radio>
        </div>
      </RadioGroup>
      <p role="status" className={styles.tip}>
        {answer === 'no' && words.tip}
      </p>
    </li>
  )
}

/** What no camera can see is asked, never scored. */
export const SelfChecks = ({ exercise }: { readonly exercise: Exercise }) => {
  const { summary: words } = useText()
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{words.checks}</h2>
      <p className={styles.quiet}>{words.checksHint}</p>
      <ul className={styles.items}>
        {exercise.selfChecks.map((check) => (
          <Question key={check.prompt} exercise={exercise} check={check} />
        ))}
      </ul>
    </section>
  )
}
