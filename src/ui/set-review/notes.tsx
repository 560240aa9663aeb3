import { useRef, useState } from 'react'
import type { Id } from '../../records/model.ts'
import { LONGEST_NOTE } from '../../records/remark-lengths.ts'
import { frameAt } from '../../review/set/frame-at.ts'
import type { JudgedFrames } from '../../review/set/judged-frames.ts'
import { WordsForm } from '../components/words-form.tsx'
import { seconds } from '../reading.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { NoteRow } from './note-row.tsx'
import remarkStyles from './remarks.module.css'
import styles from './set-review.module.css'
import type { Player } from './use-player.ts'
import type { RemarkBook } from './use-remarks.ts'

type Props = {
  readonly frames: JudgedFrames
  readonly player: Player
  readonly remarks: RemarkBook
}

/** Words pinned to moments of the set, in the order of its time. */
export const Notes = ({ frames: { times }, player, remarks: { notes, pin, unpin } }: Props) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const heading = useRef<HTMLHeadingElement>(null)
  const [trouble, setTrouble] = useState('')
  const nowMs = times[player.at] ?? 0
  const goTo = (ms: number) => {
    player.play(false)
    player.go(frameAt(times, ms))
  }
  const remove = async (id: Id) => {
    await unpin(id)
    setTrouble('')
    heading.current?.focus()
  }
  return (
    <section className={styles.card} aria-label={words.notes.title}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.notes.title}
      </h2>
      {notes.length === 0 && <p className={styles.quiet}>{words.notes.none}</p>}
      <ol className={styles.list}>
        {notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            onGo={() => goTo(note.atMs)}
            onRemove={() => void remove(note.id).catch(() => setTrouble(words.notDone))}
          />
        ))}
      </ol>
      <p className={remarkStyles.alert} role="alert">
        {trouble}
      </p>
      <WordsForm
        label={words.notes.at(seconds(nowMs, text))}
        most={LONGEST_NOTE}
        hint={words.atMost(LONGEST_NOTE)}
        keep={words.notes.keep}
        missing={words.notes.missing}
        notKept={words.notKept}
        onKeep={(note) => pin(nowMs, note)}
        // While somebody writes, the moment they write of stands still.
        onFocus={() => player.play(false)}
      />
    </section>
  )
}
