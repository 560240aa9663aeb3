import { lengthOf } from './geometry.ts'
import { LANDMARKS, type PairedPart, pairedIndex } from './landmarks.ts'
import type { ImagePoint, TraceFrame } from './trace.ts'

/** Spec 2.5: a trunk doesn't go further than this in 100 ms, in its own lengths, */
const FURTHEST = 0.25
/** nor, however long it was not seen, further than in so many ms: it is lying on a mat. */
const LONGEST_MS = 400
/** From one frame to the next a trunk doesn't look shorter or longer than this by itself. */
const SHRINKS_TO = 0.55
/** Another body for so long has taken the person's place, ms; so has any body after so long without one. */
const TAKEN_OVER_MS = 3000
/** Who was followed for less than this is nobody yet to hold others against, ms. */
const HARDLY_KNOWN_MS = 1000
/** A trunk that points at the lens is short: shoulders of such a width tell its size then. */
const WIDTHS = 1.3

type Size = { readonly width: number; readonly height: number }
type Place = readonly [x: number, y: number]
type Trunk = { readonly shoulders: Place; readonly hips: Place; readonly size: number }

/**
 * The model follows one body, and now and then jumps to another: somebody who walks in, a dog, a chair
 * (spec 2.5). Tells, frame by frame, whether this is still the body that was followed.
 */
export const createBodyKeeper = ({ width, height }: Size) => {
  let known: Trunk | null = null
  let sinceMs = Number.NaN
  let knownMs = Number.NaN
  let strangerMs: number | null = null

  const at = (image: readonly ImagePoint[], index: number): Place => [
    image[index][0] * width,
    image[index][1] * height,
  ]

  const trunkOf = (image: readonly ImagePoint[]): Trunk => {
    const pair = (part: PairedPart) =>
      [at(image, pairedIndex('left', part)), at(image, pairedIndex('right', part))] as const
    const [shoulders, hips] = [pair('shoulder'), pair('hip')]
    const [upper, lower] = [middle(...shoulders), middle(...hips)]
    const size = Math.max(apart(upper, lower), WIDTHS * apart(...shoulders), 1)
    return { shoulders: upper, hips: lower, size }
  }

  const isSame = (now: Trunk, t: number): boolean => {
    if (!known || t - knownMs > TAKEN_OVER_MS) return true
    const way = (apart(now.shoulders, known.shoulders) + apart(now.hips, known.hips)) / 2
    const passedMs = Math.min(Math.max(t - knownMs, 100), LONGEST_MS)
    const isNear = way / known.size <= (FURTHEST * passedMs) / 100
    const share = now.size / known.size
    return isNear && share >= SHRINKS_TO && share <= 1 / SHRINKS_TO
  }

  /** true also of a frame in which nobody is seen. */
  return ({ t, image }: TraceFrame): boolean => {
    if (image?.length !== LANDMARKS.length) return true
    const now = trunkOf(image)
    if (!Number.isFinite(now.size)) return true
    if (!isSame(now, t)) {
      strangerMs ??= t
      const isHardlyKnown = knownMs - sinceMs < HARDLY_KNOWN_MS
      if (!isHardlyKnown && t - strangerMs < TAKEN_OVER_MS) return false
      sinceMs = t
    } else if (!known) sinceMs = t
    strangerMs = null
    known = now
    knownMs = t
    return true
  }
}

const apart = (a: Place, b: Place): number => lengthOf(a[0] - b[0], a[1] - b[1])
const middle = (a: Place, b: Place): Place => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
