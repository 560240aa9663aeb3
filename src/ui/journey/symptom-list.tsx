import { useId } from 'react'
import { STOPPING_SYMPTOMS, type Symptom } from '../../session/safety/pain-rule.ts'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './symptom-list.module.css'

const ASKED: readonly Symptom[] = ['new-discomfort', ...STOPPING_SYMPTOMS]

type Props = {
  readonly felt: readonly Symptom[]
  readonly onFelt: (felt: readonly Symptom[]) => void
  readonly large?: boolean
}

/** What may be felt beside pain; any of them may be left out. */
export const SymptomList = ({ felt, onFelt, large = false }: Props) => {
  const { pain } = useText().journey
  const title = useId()
  const turn = (symptom: Symptom) =>
    onFelt(felt.includes(symptom) ? felt.filter((each) => each !== symptom) : [...felt, symptom])
  return (
    <div data-large={large || undefined} className={styles.symptoms}>
      <p id={title} className={styles.title}>
        {pain.also}
      </p>
      <ul className={styles.list} aria-labelledby={title}>
        {ASKED.map((symptom) => (
          <li key={symptom}>
            <button
              type="button"
              className={styles.symptom}
              aria-pressed={felt.includes(symptom)}
              onClick={() => turn(symptom)}
            >
              {felt.includes(symptom) && <Icon name="check" size={20} />}
              {pain.symptoms[symptom]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
