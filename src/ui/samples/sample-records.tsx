import { STORY_NAMES } from '../../session/samples/story.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { ShareBar } from '../components/share-bar.tsx'
import { useText } from '../text/use-text.ts'
import styles from './sample-records.module.css'
import { type Samples, useSamples } from './use-samples.ts'

/** Made-up people for a first look: one click brings them, one takes them away again. */
export const SampleRecords = () => {
  const { samples: words } = useText()
  const samples = useSamples(words.names)
  return (
    <>
      <ul className={styles.people}>
        {STORY_NAMES.map((name) => (
          <li key={name}>{words.people[name]}</li>
        ))}
      </ul>
      <Ways {...samples} />
      <p className={styles.said} role="status">
        {samples.said && words[samples.said]}
      </p>
    </>
  )
}

const Ways = ({ areHere, share, load, stop, remove }: Samples) => {
  const { samples: words } = useText()
  if (share !== null) {
    return (
      <div className={styles.ways}>
        <ShareBar label={words.progress} share={share} text={words.percent(share)} />
        <Button onClick={stop}>{words.stop}</Button>
      </div>
    )
  }
  if (areHere === null) return null
  if (!areHere) {
    return (
      <div className={styles.ways}>
        <Button main onClick={() => void load()}>
          {words.load}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.ways}>
      <ButtonLink main href="/review">
        {words.review}
      </ButtonLink>
      <Button onClick={() => void remove()}>{words.remove}</Button>
    </div>
  )
}
