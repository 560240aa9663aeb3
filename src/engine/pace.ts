import type { PacedMovement } from './movement.ts'

/** Where the round is: the step and what is left of it, ms. */
export type PaceNow = { readonly step: string; readonly leftMs: number }

/**
 * `waiting`: not in the pose. `began`: the first round begins. `goes-on`. `round-over`: a round is whole,
 * the next begins. `broken`: the pose was left for too long.
 */
export type PaceStep = 'waiting' | 'began' | 'goes-on' | 'round-over' | 'broken'

/** Spec section 3: excursions up to 1 s are excused. */
const EXCUSED_MS = 1000
/** Spec 2.6: unknown up to 2 s the clock runs on. */
const BLIND_MS = 2000

type Round = { readonly startMs: number; readonly heldMs: number }

/**
 * The clock of guided holds: rounds of steps that run for as long as the pose is kept, from when it has been
 * kept for `settleMs` on.
 */
export const createPace = (steps: PacedMovement['steps'], holdMs: number, settleMs: number) => {
  const timed = steps.map(({ step, ms }) => ({ step, ms: ms === 'hold' ? holdMs : ms }))
  const roundMs = timed.reduce((sum, { ms }) => sum + ms, 0)
  const holdAt = steps.findIndex(({ ms }) => ms === 'hold')
  const beforeHoldMs = timed.slice(0, holdAt).reduce((sum, { ms }) => sum + ms, 0)
  let poseMs: number | null = null
  let startMs: number | null = null
  let nowMs = 0
  let keptMs = 0
  let knownMs = 0
  let last: Round = { startMs: 0, heldMs: 0 }

  const inRound = (): number => (startMs === null ? 0 : nowMs - startMs)
  /** As far as the pose was seen to be kept. */
  const heldMs = (): number =>
    startMs === null ? 0 : Math.min(holdMs, Math.max(0, keptMs - startMs - beforeHoldMs))

  const isLeft = (kept: boolean | null): boolean =>
    kept === null ? nowMs - knownMs > BLIND_MS : nowMs - keptMs > EXCUSED_MS

  return {
    /** In a round, what follows the hold, ms. */
    afterHoldMs: roundMs - beforeHoldMs - holdMs,
    get startMs() {
      return startMs
    },
    heldMs,
    /** The round that has just ended. */
    lastRound: (): Round => last,
    isHolding: (): boolean => inRound() >= beforeHoldMs && inRound() < beforeHoldMs + holdMs,
    now(): PaceNow | null {
      if (startMs === null) return null
      let left = inRound()
      for (const { step, ms } of timed) {
        if (left < ms) return { step, leftMs: ms - left }
        left -= ms
      }
      return null
    },
    stop() {
      poseMs = null
      startMs = null
    },
    /** `kept`: whether the pose is kept, null where it can't be told. */
    step(t: number, kept: boolean | null): PaceStep {
      nowMs = t
      if (kept !== null) knownMs = t
      if (kept === true) keptMs = t
      if (startMs === null) {
        if (kept === false) poseMs = null
        if (kept === true) poseMs ??= t
        if (poseMs === null || t - poseMs < settleMs) return 'waiting'
        startMs = t
        return 'began'
      }
      if (kept !== true && isLeft(kept)) return 'broken'
      if (inRound() < roundMs) return 'goes-on'
      last = { startMs, heldMs: holdMs }
      startMs += roundMs
      return 'round-over'
    },
  }
}
