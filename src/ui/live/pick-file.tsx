import { Button, DropZone, type DropZoneProps, FileTrigger } from 'react-aria-components'
import { buttonClass } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './message-panel.module.css'
import { MessagePanel } from './message-panel.tsx'

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]

const droppedFile = async ({ items }: DropEvent): Promise<File | null> => {
  const item = items.find((each) => each.kind === 'file')
  return item?.kind === 'file' ? item.getFile() : null
}

/** Takes a video by the file dialog, or dropped. */
export const PickFile = ({ onPick }: { readonly onPick: (file: File) => void }) => {
  const { file: words } = useText()
  const take = (file: File | null | undefined) => file && onPick(file)
  return (
    <MessagePanel icon="film" title={words.title}>
      <p>{words.why}</p>
      <DropZone
        className={styles.drop ?? ''}
        aria-label={words.drop}
        onDrop={async (event) => take(await droppedFile(event))}
      >
        <FileTrigger acceptedFileTypes={['video/*']} onSelect={(files) => take(files?.item(0))}>
          <Button className={buttonClass(true)}>
            <Icon name="film" />
            {words.pick}
          </Button>
        </FileTrigger>
        <p>{words.drop}</p>
      </DropZone>
    </MessagePanel>
  )
}
