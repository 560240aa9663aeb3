import type { FrameSource } from './frame-source.ts'
import { createLiveSource } from './live-source.ts'

/** The mannequin's film in the place of a camera: everything behind it is the same. */
export const createDemoSource = (film: MediaStream): FrameSource => createLiveSource('demo', film)
