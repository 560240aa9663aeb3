import { listCameras } from '../capture/camera-source.ts'
import type { Problem } from './live-store.ts'

/** What ends by itself when a camera is there. */
const ENDED_BY_A_CAMERA: readonly Problem[] = ['camera-unplugged', 'camera-missing', 'camera-busy']

/** A camera that was just plugged in is listed before it can be opened, ms. */
const SETTLES_MS = 800

export const isEndedByCamera = (problem: Problem): boolean => ENDED_BY_A_CAMERA.includes(problem)

/** Calls back when the devices have changed and there is a camera, until the returned function is called. */
export const whenCameraReturns = (goOn: () => void): (() => void) => {
  const devices = navigator.mediaDevices
  if (!devices) return () => undefined
  let settling: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    if ((await listCameras()).length > 0) goOn()
  }
  const onChange = () => {
    clearTimeout(settling)
    settling = setTimeout(() => void look(), SETTLES_MS)
  }
  devices.addEventListener('devicechange', onChange)
  return () => {
    clearTimeout(settling)
    devices.removeEventListener('devicechange', onChange)
  }
}
