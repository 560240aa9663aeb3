import { useEffect, useRef } from 'react'
import { liveStore } from '../../session/current-set.ts'
import type { LiveState } from '../../session/live-store.ts'
import { useText } from '../text/use-text.ts'
import styles from './picture.module.css'
import { PictureChip } from './picture-chip.tsx'
import { drawSkeleton } from './skeleton.ts'
import { useLive } from './use-live.ts'

/** Canvas pixels per pixel of the judged picture, so that lines are smooth. */
const SHARPNESS = 2
const MS_PER_SECOND = 1000

type Shown = NonNullable<LiveState['picture']>

/** Shows the stream or file in the element until another one comes. */
const usePreview = ({ preview }: Shown) => {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = video.current
    if (!element) return
    if (preview.kind === 'url') element.src = preview.url
    else {
      element.srcObject = preview.stream
      // Rejected when the page is left before the first picture: nothing to mend.
      element.play().catch(() => undefined)
    }
    return () => {
      element.srcObject = null
      element.removeAttribute('src')
    }
  }, [preview])
  return video
}

/** Draws each report over the picture, outside React; a file is turned to the judged moment. */
const useOverlay = (video: React.RefObject<HTMLVideoElement | null>, isFile: boolean) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let drawn: LiveState['report'] = null
    return liveStore.subscribe(({ report }) => {
      if (report === drawn || !canvas.current) return
      drawn = report
      drawSkeleton(canvas.current, report)
      if (isFile && report && video.current && !video.current.seeking) {
        video.current.currentTime = report.t / MS_PER_SECOND
      }
    })
  }, [video, isFile])
  return canvas
}

/** What the camera sees, as in a mirror, with the joints on it. */
export const Picture = ({ shown }: { readonly shown: Shown }) => {
  const text = useText()
  const source = useLive((state) => state.source)
  const video = usePreview(shown)
  const canvas = useOverlay(video, source === 'file')
  const label = { camera: text.live.you, file: text.live.film.picture, demo: text.live.demo }
  const mirrored = source === 'file' ? '' : styles.mirrored
  return (
    <div className={styles.picture} role="img" aria-label={label[source ?? 'camera']}>
      <div className={`${styles.layers} ${mirrored}`}>
        <video ref={video} className={styles.layer} muted playsInline />
        <canvas
          ref={canvas}
          className={styles.layer}
          width={shown.size.width * SHARPNESS}
          height={shown.size.height * SHARPNESS}
        />
      </div>
      <PictureChip />
    </div>
  )
}
