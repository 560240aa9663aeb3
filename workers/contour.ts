import { landmarkIndex } from '../src/engine/landmarks.ts'
import { CONTOUR_POINTS, type Contour, type TraceFrame } from '../src/engine/trace.ts'
import type { Mask } from './mask.ts'

type Place = { readonly x: number; readonly y: number }

/** A pixel that is likelier than this is the person. */
const EDGE = 0.5
/** A shorter line is a trunk that points at the lens: it has no profile, px. */
const SHORTEST_LINE_PX = 30
/** How far from the line an edge is looked for, in lengths of it: a round back reaches 0.55. */
const FURTHEST_UP = 0.9
const FURTHEST_DOWN = 0.4
/** Step in px; between two of them the edge is found by proportion. */
const STEP_PX = 1

/** The back's outline in a frame, from its mask and its landmarks; null where there is none. */
export function contourOf(mask: Mask, image: TraceFrame['image']): Contour | null {
  if (!image) return null
  const middle = (part: 'shoulder' | 'hip'): Place => {
    const [left, right] = [
      image[landmarkIndex[`left_${part}`]],
      image[landmarkIndex[`right_${part}`]],
    ]
    return {
      x: ((left[0] + right[0]) / 2) * mask.width,
      y: ((left[1] + right[1]) / 2) * mask.height,
    }
  }
  const shoulders = middle('shoulder')
  const hips = middle('hip')
  const along = { x: hips.x - shoulders.x, y: hips.y - shoulders.y }
  const lengthPx = Math.hypot(along.x, along.y)
  if (!(lengthPx >= SHORTEST_LINE_PX)) return null
  const heights = Array.from({ length: CONTOUR_POINTS }, (_, index) => {
    const share = (index + 1) / (CONTOUR_POINTS + 1)
    const from = { x: shoulders.x + share * along.x, y: shoulders.y + share * along.y }
    const heightPx = edgeAbove(mask, from, upwards(along, lengthPx), lengthPx)
    return heightPx === null ? null : rounded(heightPx / lengthPx)
  })
  return heights.some((height) => height !== null) ? heights : null
}

/** At right angles to the line, up in the picture. */
const upwards = ({ x, y }: Place, length: number): Place => {
  const sense = x > 0 ? 1 : -1
  return { x: (sense * y) / length, y: (-sense * x) / length }
}

/** Px from the line to the body's edge: where it is left on the way up, or, from above it, met on the way down. */
function edgeAbove(mask: Mask, from: Place, up: Place, lengthPx: number): number | null {
  const likely = (heightPx: number) =>
    likelihood(mask, from.x + heightPx * up.x, from.y + heightPx * up.y)
  const isInside = (likely(0) ?? 0) > EDGE
  const step = isInside ? STEP_PX : -STEP_PX
  const furthest = lengthPx * (isInside ? FURTHEST_UP : FURTHEST_DOWN)
  let before = likely(0)
  for (let height = step; Math.abs(height) <= furthest; height += step) {
    const here = likely(height)
    if (here === null || before === null) return null
    if (here > EDGE !== isInside) return height - step + (step * (EDGE - before)) / (here - before)
    before = here
  }
  return null
}

/** Bilinear; null outside of the picture. */
function likelihood({ width, height, values }: Mask, x: number, y: number): number | null {
  const column = Math.floor(x)
  const row = Math.floor(y)
  if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return null
  const at = row * width + column
  const right = x - column
  const above = values[at] * (1 - right) + values[at + 1] * right
  const below = values[at + width] * (1 - right) + values[at + width + 1] * right
  return above + (below - above) * (y - row)
}

/** A mask's edge is not known more finely. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4
