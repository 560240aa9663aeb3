import { openCamera } from '../capture/camera-source.ts'
import { openVideoFile } from '../capture/file-source.ts'
import type { FrameSource } from '../capture/frame-source.ts'
import type { SourceKind } from './live-store.ts'

export type Chosen =
  | { readonly kind: 'camera' }
  /** The page brings the film, because sessions know no renderer. */
  | { readonly kind: 'demo'; readonly open: () => Promise<FrameSource> }
  | { readonly kind: 'file'; readonly file: File }

/**
 * @param onShare share of a file that is judged, 0..1
 * @throws SourceError
 */
export const openSource = (
  chosen: Chosen,
  onShare: (share: number) => void,
): Promise<FrameSource> => {
  if (chosen.kind === 'camera') return openCamera()
  return chosen.kind === 'demo' ? chosen.open() : openVideoFile(chosen.file, onShare)
}

/** A recording is judged backwards when all of it is known; the others as they were counted. */
export const summaryMode = (kind: SourceKind): 'live' | 'recording' =>
  kind === 'file' ? 'recording' : 'live'
