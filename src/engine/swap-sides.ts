import { LANDMARKS, landmarkIndex } from './landmarks.ts'
import type { TraceFrame } from './trace.ts'

const PARTNER = LANDMARKS.map((name) => {
  const partner = name.includes('left')
    ? name.replace('left', 'right')
    : name.replace('right', 'left')
  return landmarkIndex[partner as keyof typeof landmarkIndex]
})

/** The same frame with each landmark called by another's name: `order[i]` is where landmark i is found. */
export const renamed = (frame: TraceFrame, order: readonly number[]): TraceFrame => ({
  ...frame,
  image: frame.image && order.map((index) => frame.image?.[index] ?? [0, 0, 0]),
  world: frame.world && order.map((index) => frame.world?.[index] ?? [0, 0, 0]),
})

/** The same frame with every left landmark called right and the other way round. */
export const swapSides = (frame: TraceFrame): TraceFrame => renamed(frame, PARTNER)
