import { useId } from 'react'
import type { Id } from '../../records/model.ts'
import { usePreference } from '../hooks/use-preferences.ts'
import { choose, preferences } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import styles from './keep-video.module.css'

/** Each person's own choice, kept until they take it back: several share a device. */
const wishVideo = (person: Id, isWanted: boolean): void => {
  const others = preferences.getState().videosOf.filter((id) => id !== person)
  choose({ videosOf: isWanted ? [...others, person] : others })
}

/** Whether a video of the sets is kept, with what that means. */
export const KeepVideo = ({ person }: { readonly person: Id }) => {
  const { video } = useText().journey.today
  const hint = useId()
  const isWanted = usePreference('videosOf').includes(person)
  return (
    <div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isWanted}
          aria-describedby={hint}
          onChange={({ currentTarget }) => wishVideo(person, currentTarget.checked)}
        />
        {video.keep}
      </label>
      <p id={hint} className={styles.hint}>
        {video.hint}
      </p>
    </div>
  )
}
