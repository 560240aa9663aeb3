import { useRef, useState } from 'react'
import { LONGEST_REASON } from '../../records/remark-lengths.ts'
import { Button } from '../components/button.tsx'
import { WordsForm } from '../components/words-form.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { MarkedWrong } from './marked-wrong.tsx'
import remarkStyles from './remarks.module.css'
import styles from './set-review.module.css'

type Props = {
  /** Why the finding is marked as wrong; null where it is not. */
  readonly wrong: string | null
  /** null takes the mark back. */
  readonly onMark: (reason: string | null) => Promise<void>
}

/** Whether a therapist agrees with a finding: it can be marked as wrong with a reason, and that taken back. */
export const MarkFinding = ({ wrong, onMark }: Props) => {
  const { setReview: words } = useTherapistText()
  const region = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState('')
  // What was pressed goes away with what it did: the focus stays here.
  const mark = async (reason: string | null) => {
    await onMark(reason)
    setTrouble('')
    region.current?.focus()
  }
  return (
    <section
      ref={region}
      tabIndex={-1}
      className={remarkStyles.judgement}
      aria-label={words.mark.title}
    >
      <h4>{words.mark.title}</h4>
      <p className={styles.quiet}>{words.mark.hint}</p>
      {wrong === null ? (
        <WordsForm
          label={words.mark.why}
          most={LONGEST_REASON}
          hint={words.atMost(LONGEST_REASON)}
          keep={words.mark.keep}
          missing={words.mark.missing}
          notKept={words.notKept}
          onKeep={mark}
        />
      ) : (
        <>
          <MarkedWrong reason={wrong} />
          <div className={styles.ways}>
            <Button onClick={() => void mark(null).catch(() => setTrouble(words.notDone))}>
              {words.mark.undo}
            </Button>
          </div>
        </>
      )}
      <p className={remarkStyles.alert} role="alert">
        {trouble}
      </p>
    </section>
  )
}
