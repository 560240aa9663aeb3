import type { Side } from './landmarks.ts'
import type { Calibration } from './own-range.ts'

/** x and y divided by the width and height of the unmirrored frame (may lie outside 0..1), visibility 0..1. */
export type ImagePoint = readonly [x: number, y: number, visibility: number]

/** Metres, origin between the hips, camera-aligned, y down. */
export type WorldPoint = readonly [x: number, y: number, z: number]

/**
 * The back's outline: how far the body's edge lies above the line from the middle of the shoulders to
 * the middle of the hips, at 10, 20 .. 90 % of it from the shoulders, in lengths of that line; negative
 * where the edge is below. Above is up in the picture, so it is the back of who lies face down or is on
 * all fours. null: no edge was found there.
 */
export type Contour = readonly (number | null)[]

/** Places along the line at which a contour is measured. */
export const CONTOUR_POINTS = 9

/** What the pose model said of one camera frame, before any filter. Times in ms from the trace's start. */
export type TraceFrame = {
  readonly t: number
  readonly score: number
  readonly image: readonly ImagePoint[] | null
  readonly world: readonly WorldPoint[] | null
  /** From the model's segmentation, in frames in which it was asked for; null where nothing was found. */
  readonly contour?: Contour | null
  /** Anything; ignored by the engine. A gap in the recording is `{ gap: reason }`. */
  readonly label?: unknown
}

/** `back`: of who lies on their side with the back to the lens. */
export type View = 'side' | 'front' | 'back' | 'foot' | 'head' | 'three-quarter'

export const VIEWS: readonly View[] = ['side', 'front', 'back', 'foot', 'head', 'three-quarter']

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
  /** The person's own range, when a clinician gave it. */
  readonly calibration?: Calibration
}

export type Trace = { readonly header: TraceHeader; readonly frames: readonly TraceFrame[] }
