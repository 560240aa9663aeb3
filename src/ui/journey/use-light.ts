import { type RefObject, useEffect, useRef } from 'react'
import type { LiveState } from '../../session/live-store.ts'
import { type Light, lightOf } from '../../session/set-up/light.ts'

/** A light that is switched on is seen soon enough. */
const EVERY_MS = 1000
/** Enough pixels to tell light from dark. */
const SIZE = { width: 32, height: 24 } as const

const lookAt = (video: HTMLVideoElement, context: CanvasRenderingContext2D): Light | null => {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null
  context.drawImage(video, 0, 0, SIZE.width, SIZE.height)
  return lightOf(context.getImageData(0, 0, SIZE.width, SIZE.height).data)
}

/** The light in the camera's picture, looked at once a second while `isOn`. */
export const useLight = (picture: LiveState['picture'], isOn: boolean): RefObject<Light | null> => {
  const light = useRef<Light | null>(null)
  useEffect(() => {
    light.current = null
    if (!isOn || picture?.preview.kind !== 'stream') return
    const video = document.createElement('video')
    video.muted = true
    video.playsInline = true
    video.srcObject = picture.preview.stream
    // Rejected when the set is left before the first picture: nothing to mend.
    video.play().catch(() => undefined)
    const canvas = document.createElement('canvas')
    Object.assign(canvas, SIZE)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    const timer = setInterval(() => {
      light.current = context && lookAt(video, context)
    }, EVERY_MS)
    return () => {
      clearInterval(timer)
      video.srcObject = null
    }
  }, [picture, isOn])
  return light
}
