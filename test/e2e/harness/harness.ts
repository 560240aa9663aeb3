import { openCamera } from '../../../src/capture/camera-source.ts'
import { createDemoSource } from '../../../src/capture/demo-source.ts'
import { openVideoFile } from '../../../src/capture/file-source.ts'
import { createPoseClient } from '../../../src/capture/pose-client.ts'
import { shootReel } from './reel.ts'

/** What tests drive from outside: the parts themselves, and nothing of their own. */
const parts = { createDemoSource, createPoseClient, openCamera, openVideoFile, shootReel }

declare global {
  interface Window {
    parts: typeof parts
  }
}

window.parts = parts
