import type { Course, CourseInput } from './course.ts'
import { sampleOf } from './course.ts'
import { blockerOf, STILL_MS } from './gate.ts'
import { createHoldSet } from './hold-set.ts'
import type { Side } from './landmarks.ts'
import type { HoldMovement } from './movement.ts'
import type { Look } from './observer.ts'
import { createRecent, isSurelyInPose, type Sample } from './samples.ts'
import { type Setting, settleSetting } from './setting.ts'

/** Spec FP1: the position to come from is looked for in so much time before the hold, ms. */
const BEFORE_MS = 15_000
/** Unseen for longer than this, nobody knows what was done meanwhile, ms. */
const BLIND_MS = 1000
/** Watched for less than this before the hold, nothing is said of where it came from, ms. */
const WATCHED_MS = 5000

/** Holds: taking the position opens the gate, leaving it shuts it. */
export const createHoldCourse = (input: CourseInput, movement: HoldMovement): Course => {
  const { exercise, options, table, tally, circumstances } = input
  const { survey } = options
  const recent = createRecent<Sample>(STILL_MS)
  let setting: Setting | null = survey?.setting ?? null
  let open = false
  let firstMs: number | null = null
  let lastMs = 0
  let beforeMs: number | null = null
  let seenMs = Number.NaN
  /** When the last time of not seeing ended. */
  let blindMs: number | null = null

  /** 1: seen before the hold. 0: watched for long enough and not seen. null: not watched. */
  const wasBefore = (): number | null => {
    if (beforeMs !== null && lastMs - beforeMs <= BEFORE_MS) return 1
    // A hold that was broken off is gone on with from where the person is.
    const endedMs = tally.lastHold()?.endMs
    if (endedMs !== undefined && lastMs - endedMs <= BEFORE_MS) return null
    const sinceMs = blindMs ?? firstMs
    return sinceMs !== null && lastMs - sinceMs >= WATCHED_MS ? 0 : null
  }

  const set = createHoldSet(exercise, movement, table, tally, circumstances, wasBefore)

  const noteBefore = (t: number, sample: Sample, near: Side) => {
    const roles = { near, moving: near }
    const before = movement.before ?? []
    if (before.length > 0 && isSurelyInPose(before, sample.values, table, roles)) beforeMs = t
  }

  const blockerNow = ({ body, consensus }: Look, sample: Sample | null) =>
    blockerOf({
      exercise,
      table,
      body,
      sample,
      recent: recent.last(STILL_MS),
      consensus,
      moving: set.side(),
      acceptView: options.acceptView ?? survey !== undefined,
    })

  const follow = (look: Look, holding: boolean, near: Side) => {
    if (holding === open) return
    open = holding
    if (survey) return
    const { body, consensus } = look
    setting = open && body ? settleSetting(exercise, [body], near, consensus?.view ?? null) : null
  }

  return {
    setting: () => setting,
    open: () => open,
    close: () => set.close(),
    step(look) {
      firstMs ??= look.t
      lastMs = look.t
      const near = setting?.near ?? look.consensus?.near
      const sample = sampleOf(look, setting, table)
      if (sample) {
        if (look.t - seenMs > BLIND_MS) blindMs = look.t
        seenMs = look.t
        recent.add(sample)
      }
      if (!near) return { set: null, blocker: { kind: 'nobody' }, sample }
      if (sample && !open) noteBefore(look.t, sample, near)
      const blocker = open ? null : blockerNow(look, sample)
      // A hold needs no stillness before it; a wrong view does keep the gate shut.
      const shut = blocker?.kind === 'wrong-view' || blocker?.kind === 'out-of-sight'
      const step = set.step({ t: look.t, sample: shut ? null : sample, start: null, near })
      follow(look, step.phase === 'holding', near)
      return { set: step, blocker: open || blocker?.kind === 'moving' ? null : blocker, sample }
    },
  }
}
