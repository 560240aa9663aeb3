import { openCamera } from '../../../src/capture/camera-source.ts'
import { openVideoFile } from '../../../src/capture/file-source.ts'
import { recordWebm } from './record-webm.ts'
import { shootReel } from './reel.ts'
import { beginSet, type SetUnderTest } from './session.ts'

/** What tests drive from outside: the real parts, and ways to get hold of them. */
const parts = { beginSet, openCamera, openVideoFile, recordWebm, shootReel }

declare global {
  interface Window {
    parts: typeof parts
    /** Left by a test between two looks into the page. */
    set: SetUnderTest
  }
}

window.parts = parts
