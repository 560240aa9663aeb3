import { type FrameSource, SourceError, type SourceFault } from './frame-source.ts'
import { createLiveSource } from './live-source.ts'

const WISHES: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
}

/** Names of `getUserMedia`'s errors: https://w3c.github.io/mediacapture-main/#methods-5 */
const FAULTS: Readonly<Record<string, SourceFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
}

/**
 * Asks for a camera, which makes the browser ask the person.
 * @param deviceId a particular one; the browser's choice when absent
 * @throws SourceError
 */
export async function openCamera(deviceId?: string): Promise<FrameSource> {
  if (!window.isSecureContext) throw new SourceError('insecure')
  if (!navigator.mediaDevices?.getUserMedia) throw new SourceError('unsupported')
  const video = deviceId ? { ...WISHES, deviceId: { exact: deviceId } } : WISHES
  try {
    return createLiveSource('camera', await navigator.mediaDevices.getUserMedia({ video }))
  } catch (error) {
    if (error instanceof SourceError) throw error
    const name = error instanceof Error ? error.name : ''
    throw new SourceError(FAULTS[name] ?? 'unsupported', error)
  }
}

/** The cameras of this device; unnamed until the person has allowed one. */
export async function listCameras(): Promise<{ id: string; name: string }[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }))
}
