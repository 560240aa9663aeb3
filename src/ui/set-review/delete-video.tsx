import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './set-review.module.css'
import type { SetVideo } from './use-set-video.ts'

/** Deletes a set's video in two steps, and says so; of a set without one it shows nothing. */
export const DeleteVideo = ({ film, remove }: SetVideo) => {
  const { video: words } = useTherapistText().setReview
  const [isAsked, setAsked] = useState(false)
  const [said, setSaid] = useState('')
  const deleteIt = () =>
    remove().then(
      () => setSaid(words.deleted),
      () => setSaid(words.notDeleted),
    )
  return (
    <>
      {film && (
        <div className={styles.ways}>
          {isAsked ? (
            <>
              <Button autoFocus onClick={() => setAsked(false)}>
                {words.stay}
              </Button>
              <Button final onClick={() => void deleteIt()}>
                {words.sure}
              </Button>
            </>
          ) : (
            <Button icon="cross" onClick={() => setAsked(true)}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
      <p ref={focusOnceSaid} key={said} tabIndex={-1} className={styles.quiet} role="status">
        {said}
      </p>
    </>
  )
}

/** The button that was pressed may be gone. */
const focusOnceSaid = (told: HTMLElement | null): void => {
  if (told?.textContent) told.focus()
}
