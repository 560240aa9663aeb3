import { unpackFrame } from '../../engine/packed-frame.ts'
import type { TraceFrame, TraceHeader } from '../../engine/trace.ts'
import { followFrames } from '../current-set.ts'
import { handsAreFree } from '../hands/hands-busy.ts'
import { createPresence } from '../hands/presence.ts'
import { createRaisedHand } from '../hands/raised-hand.ts'
import { createSign } from '../hands/sign.ts'

type Listener = {
  /** @param share of the time a hand has to be up, 0..1; @param given it has just been up for all of it */
  readonly onHand: (share: number, given: boolean) => void
  readonly onPresence: (change: 'left' | 'came-back') => void
}

const createWatch = (exercise: string, header: TraceHeader, { onHand, onPresence }: Listener) => {
  const raisedHand = handsAreFree(exercise) ? createRaisedHand(header) : null
  const sign = createSign()
  const presence = createPresence(header)
  return (frame: TraceFrame): void => {
    const change = presence(frame)
    if (change) onPresence(change)
    if (!raisedHand) return
    const { share, given } = sign(raisedHand(frame), frame.t)
    onHand(share, given)
  }
}

/** Follows what a person says without words in the set before the camera, until it is called off. */
export const watchPerson = (exercise: string, listener: Listener): (() => void) => {
  let watched: TraceHeader | null = null
  let watch: (frame: TraceFrame) => void = () => {}
  return followFrames(({ frame }, header) => {
    if (header !== watched) watch = createWatch(exercise, header, listener)
    watched = header
    watch(unpackFrame(frame))
  })
}
