import type { Landmark } from '../../engine/landmarks.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { bodyInPicture, type PictureSize } from '../body-in-picture.ts'

/** Nobody was in the picture for this long: the person has left, ms. */
const LEFT_MS = 3000
/** Somebody is in it again for this long: they have come back, ms. */
const BACK_MS = 2000

const TRUNK: readonly Landmark[] = ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip']

/** A picture with a trunk in it. Where the model follows somebody out of the picture, all of it is outside. */
const isSomebody = (frame: TraceFrame, size: PictureSize): boolean => {
  const body = bodyInPicture(frame, size)
  return body !== null && TRUNK.some((landmark) => body.sees(landmark))
}

/** A moment without a picture says nothing of who is there. */
const isGap = ({ label }: TraceFrame): boolean =>
  typeof label === 'object' && label !== null && 'gap' in label

/**
 * Tells once when the person has left the picture, and once when they are back. Who was never there
 * has not left: somebody still on the way to the mat is waited for.
 */
export const createPresence = (
  size: PictureSize,
): ((frame: TraceFrame) => 'left' | 'came-back' | null) => {
  let isThere = false
  let wasThere = false
  /** Since when every frame has said otherwise. */
  let otherwiseMs: number | null = null

  return (frame) => {
    if (isGap(frame)) {
      otherwiseMs = null
      return null
    }
    if (isSomebody(frame, size) === isThere) {
      otherwiseMs = null
      return null
    }
    otherwiseMs ??= frame.t
    if (frame.t - otherwiseMs < (isThere ? LEFT_MS : BACK_MS)) return null
    otherwiseMs = null
    isThere = !isThere
    const isFirst = isThere && !wasThere
    wasThere ||= isThere
    return isFirst ? null : isThere ? 'came-back' : 'left'
  }
}
