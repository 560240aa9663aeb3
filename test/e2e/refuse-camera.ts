import type { Page } from '@playwright/test'

/** What can be wrong with a camera, by the name of the browser's error. */
export const CAMERA_PROBLEMS = [
  ['camera-denied', 'NotAllowedError'],
  ['camera-missing', 'NotFoundError'],
  ['camera-busy', 'NotReadableError'],
] as const

/** From the next page on, the browser answers so when it is asked for a camera. */
export const refuseCamera = (page: Page, error: string) =>
  page.addInitScript((name) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name))
  }, error)

/** A fake camera can't be pulled out: its track is told what the browser would tell it. */
export const unplug = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => {
    if (!(video.srcObject instanceof MediaStream)) throw new Error('a camera has a stream')
    video.srcObject.getVideoTracks()[0]?.dispatchEvent(new Event('ended'))
  })
