import { ProgressBar } from 'react-aria-components'
import type { SourceKind } from '../../session/live-store.ts'
import type { Text } from '../text/en.ts'
import { useText } from '../text/use-text.ts'
import styles from './message-panel.module.css'
import { MessagePanel } from './message-panel.tsx'
import { useLive } from './use-live.ts'

const openingWords = ({ live }: Text, source: SourceKind | null): string => {
  const { opening, openingFile, openingDemo } = live.loading
  if (source === 'file') return openingFile
  return source === 'demo' ? openingDemo : opening
}

/** How far the source and the model have come. */
export const LoadingPanel = () => {
  const text = useText()
  const { step, share, source } = useLive(({ progress, source, stage }) => ({
    step: stage === 'opening' ? null : (progress?.step ?? 'loading'),
    share: stage === 'opening' ? 0 : (progress?.share ?? 0),
    source,
  }))
  const words = step === null ? openingWords(text, source) : text.live.loading[step]
  const percent = Math.round(share * 100)
  return (
    <MessagePanel icon="plumb-line" title={words} below={step !== null}>
      <ProgressBar value={percent} aria-label={words} className={styles.bar ?? ''}>
        <div className={styles.track}>
          <div className={styles.fill} style={{ width: `${percent}%` }} />
        </div>
      </ProgressBar>
      {source === 'camera' && <p className={styles.quiet}>{text.live.loading.place}</p>}
    </MessagePanel>
  )
}
