import { SourceError, type SourceFault } from '../capture/frame-source.ts'
import type { Problem, Stage } from './live-store.ts'

const PROBLEMS: Readonly<Record<SourceFault, Problem>> = {
  denied: 'camera-denied',
  missing: 'camera-missing',
  'in-use': 'camera-busy',
  unplugged: 'camera-unplugged',
  insecure: 'address-insecure',
  unsupported: 'browser-old',
  'empty-file': 'file-empty',
  'not-a-video': 'file-broken',
  'broken-video': 'file-broken',
}

/** What the person can do about it decides the name. */
export const problemOf = (error: unknown, stage: Stage): Problem => {
  if (error instanceof SourceError) return PROBLEMS[error.fault]
  return stage === 'opening' ? 'failed' : 'worker-lost'
}

/** Without these nothing here can run. */
export const browserCan = (): boolean =>
  'Worker' in globalThis &&
  'WebAssembly' in globalThis &&
  'createImageBitmap' in globalThis &&
  'OffscreenCanvas' in globalThis &&
  'withResolvers' in Promise
