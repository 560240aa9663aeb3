import type { Side } from './landmarks.ts'

/** x and y divided by the width and height of the unmirrored frame (may lie outside 0..1), visibility 0..1. */
export type ImagePoint = readonly [x: number, y: number, visibility: number]

/** Metres, origin between the hips, camera-aligned, y down. */
export type WorldPoint = readonly [x: number, y: number, z: number]

/** What the pose model said of one camera frame, before any filter. Times in ms from the trace's start. */
export type TraceFrame = {
  readonly t: number
  readonly score: number
  readonly image: readonly ImagePoint[] | null
  readonly world: readonly WorldPoint[] | null
  /** The back's outline from the segmentation mask, where it was asked for. */
  readonly contour?: unknown
  /** Anything; ignored by the engine. A gap in the recording is `{ gap: reason }`. */
  readonly label?: unknown
}

export type View = 'side' | 'front' | 'foot' | 'head' | 'three-quarter'

export const VIEWS: readonly View[] = ['side', 'front', 'foot', 'head', 'three-quarter']

/** First line of a trace file. Sizes in pixels of the frame that the model saw. */
export type TraceHeader = {
  readonly plumbline: 'trace'
  readonly version: 1
  readonly model: string
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly exercise?: string
  readonly source?: string
  readonly side?: Side
  readonly view?: View
  readonly dose?: unknown
  readonly calibration?: unknown
}

export type Trace = { readonly header: TraceHeader; readonly frames: readonly TraceFrame[] }
