import { useEffect, useRef } from 'react'
import { liveStore } from '../../session/current-set.ts'
import type { LiveState } from '../../session/live-store.ts'
import { useText } from '../text/use-text.ts'
import { hangSheet, type Sheet } from './painter.ts'
import styles from './picture.module.css'
import { PictureChip } from './picture-chip.tsx'
import { useLive } from './use-live.ts'

/** Canvas pixels per pixel of the judged picture, so that lines are smooth. */
const SHARPNESS = 2
const MS_PER_SECOND = 1000

type Shown = NonNullable<LiveState['picture']>

/** Styled from outside as a part: they stand in a tree of their own. */
const layer = <Name extends 'video' | 'canvas'>(name: Name): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  element.part.add('layer')
  return element
}

const openVideo = ({ preview }: Shown): HTMLVideoElement => {
  const video = layer('video')
  video.muted = true
  video.playsInline = true
  if (preview.kind === 'url') video.src = preview.url
  else {
    video.srcObject = preview.stream
    // Rejected when the page is left before the first picture: nothing to mend.
    video.play().catch(() => undefined)
  }
  return video
}

const openCanvas = ({ size }: Shown): HTMLCanvasElement => {
  const canvas = layer('canvas')
  canvas.width = size.width * SHARPNESS
  canvas.height = size.height * SHARPNESS
  return canvas
}

/** Tells the painter how large the picture is shown, whenever that changes. */
const followSize = (canvas: HTMLCanvasElement, sheet: Sheet): ResizeObserver => {
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    const { width, height } = entry.contentRect
    const shownScale = Math.min(width / canvas.width, height / canvas.height)
    if (shownScale > 0) sheet.look({ sheet: 'skeleton', shownScale })
  })
  observer.observe(canvas)
  return observer
}

/** A file is turned to the moment that was judged. */
const followReports = (video: HTMLVideoElement): (() => void) =>
  liveStore.subscribe(({ report }, before) => {
    if (!report || report === before.report || video.seeking) return
    video.currentTime = report.t / MS_PER_SECOND
  })

/**
 * Shows the stream or file with each report drawn over it.
 * In a shadow tree, because React listens to every event of a video in its own, several times a second.
 */
const useLayers = (shown: Shown, isFile: boolean) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const host = place.current
    if (!host) return
    const [video, canvas] = [openVideo(shown), openCanvas(shown)]
    const tree = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    tree.replaceChildren(video, canvas)
    const sheet = hangSheet('skeleton', canvas)
    const resized = followSize(canvas, sheet)
    const stop = isFile ? followReports(video) : () => undefined
    return () => {
      stop()
      resized.disconnect()
      sheet.takeDown()
      video.srcObject = null
      video.removeAttribute('src')
      tree.replaceChildren()
    }
  }, [shown, isFile])
  return place
}

/** What the camera sees, as in a mirror, with the joints on it. */
export const Picture = ({ shown }: { readonly shown: Shown }) => {
  const text = useText()
  const source = useLive((state) => state.source)
  const layers = useLayers(shown, source === 'file')
  const label = { camera: text.live.you, file: text.live.film.picture, demo: text.live.demo }
  const mirrored = source === 'file' ? '' : styles.mirrored
  return (
    <div className={styles.picture} role="img" aria-label={label[source ?? 'camera']}>
      <div ref={layers} className={`${styles.layers} ${mirrored}`} />
      <PictureChip />
    </div>
  )
}
