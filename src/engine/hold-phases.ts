import type { Condition, HoldMovement } from './exercise.ts'
import type { Side } from './landmarks.ts'
import type { MeasureTable } from './measures.ts'
import { inPose, type Sample, type StartPose } from './samples.ts'

export type EndedHold = {
  readonly startMs: number
  readonly endMs: number
  readonly heldMs: number
}

export type HoldStep = {
  readonly holding: boolean
  readonly began: boolean
  readonly heldMs: number
  readonly ended: EndedHold | null
}

/** Spec 2.6: the clock runs on through so much of not knowing, ms. */
const BLIND_MS = 2000

/** Follows a position that is kept: entered after `enterMs` in it, left after `exitMs` out of it. */
export const createHoldPhases = (
  movement: HoldMovement,
  pose: readonly Condition[],
  table: MeasureTable,
) => {
  let enteredAt: number | null = null
  let holding = false
  let lastInMs = 0
  let knownMs = 0
  let previousMs: number | null = null
  let heldMs = 0

  const end = (): EndedHold => {
    holding = false
    const ended = { startMs: enteredAt ?? lastInMs, endMs: lastInMs, heldMs }
    enteredAt = null
    heldMs = 0
    return ended
  }

  return {
    /** `sample` is null when nobody is seen. */
    step(t: number, sample: Sample | null, start: StartPose | null, near: Side): HoldStep {
      const who = { near, moving: near }
      const within = sample && inPose(pose, sample.values, null, table, who)
      const counts = sample && inPose(movement.clock, sample.values, start, table, who)
      const passed = previousMs === null ? 0 : t - previousMs
      previousMs = t
      if (within !== null) knownMs = t
      const blind = within === null && t - knownMs <= BLIND_MS
      const isIn = within === true || (holding && blind)
      if (isIn) {
        if (enteredAt === null) {
          enteredAt = t
          heldMs = 0
        } else if (counts !== false) heldMs += passed
        lastInMs = t
      }
      const began = !holding && enteredAt !== null && t - enteredAt >= movement.enterMs
      if (began) holding = true
      if (isIn || enteredAt === null) return { holding, began, heldMs, ended: null }
      const outMs = t - lastInMs
      if (!holding && outMs > movement.pauseMs / 2) enteredAt = null
      const ended = holding && outMs > movement.exitMs ? end() : null
      return { holding, began, heldMs, ended }
    },
    /** The recording is over: a hold that goes on ends with it. */
    close: (): EndedHold | null => (holding ? end() : null),
  }
}
