import { Button, ButtonLink } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import styles from './message-panel.module.css'
import { MessagePanel } from './message-panel.tsx'

type Props = { readonly exercise: string; readonly onAgree: () => void }

/** Why the camera is needed, before the browser asks for it. */
export const AskCamera = ({ exercise, onAgree }: Props) => {
  const { ask } = useText().live
  return (
    <MessagePanel icon="camera" title={ask.title}>
      <p>{ask.why}</p>
      <p className={styles.quiet}>{ask.next}</p>
      <div className={styles.buttons}>
        <Button main icon="camera" autoFocus onClick={onAgree}>
          {ask.go}
        </Button>
        <ButtonLink href={`/exercise/${exercise}`}>{ask.cancel}</ButtonLink>
      </div>
    </MessagePanel>
  )
}
