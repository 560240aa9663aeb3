import { useState } from 'react'
import type { SetNote } from '../../records/model.ts'
import { Button } from '../components/button.tsx'
import { seconds } from '../reading.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import remarkStyles from './remarks.module.css'
import styles from './set-review.module.css'

type Props = {
  readonly note: SetNote
  readonly onGo: () => void
  readonly onRemove: () => void
}

/** A note: pressed, it shows its moment; deleted in two steps. */
export const NoteRow = ({ note, onGo, onRemove }: Props) => {
  const text = useTherapistText()
  const { notes: words } = text.setReview
  const [isAsked, setAsked] = useState(false)
  const at = seconds(note.atMs, text)
  return (
    <li className={remarkStyles.note}>
      <button type="button" className={styles.finding} onClick={onGo}>
        <b>{words.moment(at)}</b> <span className={remarkStyles.words}>{note.text}</span>
      </button>
      {isAsked ? (
        <div className={styles.ways}>
          <Button autoFocus onClick={() => setAsked(false)}>
            {words.stay}
          </Button>
          <Button onClick={onRemove}>{words.sure}</Button>
        </div>
      ) : (
        <Button icon="cross" onClick={() => setAsked(true)}>
          <span>
            {words.remove}
            <span className="for-ears">{words.removeAt(at)}</span>
          </span>
        </Button>
      )}
    </li>
  )
}
