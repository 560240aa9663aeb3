import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './not-kept.module.css'
import { useJourney } from './use-journey.ts'

type Props = {
  readonly words: string
  /** Above whatever the session shows, which stays where it is. */
  readonly floats?: boolean
}

const Note = ({ words, floats }: Partial<Props>) => (
  <div role="status">
    {words && (
      <p className={styles.note} data-floats={floats || undefined}>
        <Icon name="attention" size={24} />
        <span>{words}</span>
      </p>
    )}
  </div>
)

/** Said as long as something of the session could not be written down. */
export const NotKept = ({ words, floats }: Props) => {
  const isTroubled = useJourney((view) => view.isTroubled)
  return <Note {...(isTroubled && { words })} {...(floats && { floats })} />
}

/** Said once, until the set is over: no video is kept from here on. What is graver goes first. */
export const NoVideo = () => {
  const { noVideo } = useText().journey.session
  const trouble = useJourney((view) => (view.isTroubled ? null : view.videoTrouble))
  return <Note floats {...(trouble && { words: noVideo[trouble] })} />
}
