import type { ImagePoint, TraceFrame, WorldPoint } from './trace.ts'

/**
 * A trace frame with its points in one row: between threads, and kept by the thousand, two arrays cost
 * a fraction of sixty-six. The numbers are the same to the last bit.
 */
export type PackedFrame = Omit<TraceFrame, 'image' | 'world'> & {
  readonly image: Float64Array | null
  readonly world: Float64Array | null
}

const NUMBERS_A_POINT = 3

const packed = (points: readonly (readonly number[])[] | null): Float64Array | null =>
  points && Float64Array.from(points.flat())

const unpacked = <Point>(row: Float64Array | null): Point[] | null =>
  row &&
  Array.from({ length: row.length / NUMBERS_A_POINT }, (_, index) => {
    const at = index * NUMBERS_A_POINT
    return [...row.subarray(at, at + NUMBERS_A_POINT)] as Point
  })

export const packFrame = (frame: TraceFrame): PackedFrame => ({
  ...frame,
  image: packed(frame.image),
  world: packed(frame.world),
})

export const unpackFrame = (frame: PackedFrame): TraceFrame => ({
  ...frame,
  image: unpacked<ImagePoint>(frame.image),
  world: unpacked<WorldPoint>(frame.world),
})
