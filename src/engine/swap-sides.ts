import { LANDMARKS, landmarkIndex } from './landmarks.ts'
import type { TraceFrame } from './trace.ts'

const PARTNER = LANDMARKS.map((name) => {
  const partner = name.includes('left')
    ? name.replace('left', 'right')
    : name.replace('right', 'left')
  return landmarkIndex[partner as keyof typeof landmarkIndex]
})

/** The same frame with every left landmark called right and the other way round. */
export const swapSides = (frame: TraceFrame): TraceFrame => ({
  ...frame,
  image: frame.image && PARTNER.map((index) => frame.image?.[index] ?? [0, 0, 0]),
  world: frame.world && PARTNER.map((index) => frame.world?.[index] ?? [0, 0, 0]),
})
