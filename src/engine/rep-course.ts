import type { Course, CourseInput } from './course.ts'
import { sampleOf } from './course.ts'
import { createCycleSet } from './cycle-set.ts'
import { blockerOf, isSteady, STILL_MS } from './gate.ts'
import type { Body } from './landmark-filter.ts'
import type { Side } from './landmarks.ts'
import { rests } from './lanes.ts'
import type { CycleMovement, PacedMovement, RepMovement } from './movement.ts'
import type { Look } from './observer.ts'
import type { Consensus } from './orientation.ts'
import { createPacedSet } from './paced-set.ts'
import { createRepSet } from './rep-set.ts'
import type { Blocker } from './report.ts'
import { createRecent, inPose, type Sample, type StartPose, settle } from './samples.ts'
import { sceneOf } from './scene.ts'
import type { MovementSet } from './set.ts'
import { copyBody, type Setting, settleSetting } from './setting.ts'

/** Out of the start pose for so long between repetitions the gate shuts again, ms. */
const LEFT_MS = 3000
/** A rest so long renews the start pose (spec 2.1: the median of the time before the movement), ms. */
const RENEW_MS = 1000
/**
 * Further from it than this share of what begins a movement, a limb has not come back to the start pose: where a
 * rule asks how far off it stayed, such a rest is no new start pose.
 */
const RENEWED_WITHIN = 0.5
/**
 * A cycle begins slowly: further from rest than this share of a reversal, it may be on its way. Less, and a rest that
 * a bridge has moved is not seen to have moved.
 */
const CYCLE_RENEWED_WITHIN = 0.7

const createSet = (
  input: CourseInput,
  movement: RepMovement | CycleMovement | PacedMovement,
): MovementSet => {
  switch (movement.kind) {
    case 'reps':
      return createRepSet(input, movement)
    case 'cycles':
      return createCycleSet(input, movement)
    case 'paced':
      return createPacedSet(input, movement, input.options.survey ? STILL_MS : 0)
  }
}

/** Repetitions: the gate opens on a still start pose, or, in a recording, wherever the person rests. */
export const createRepCourse = (
  input: CourseInput,
  movement: RepMovement | CycleMovement | PacedMovement,
): Course => {
  const { exercise, options, table } = input
  const { survey } = options
  const set = createSet(input, movement)
  const recent = createRecent<Sample>(STILL_MS)
  const bodies = createRecent<{ readonly t: number; readonly body: Body }>(STILL_MS)
  let setting: Setting | null = survey?.setting ?? null
  let start: StartPose | null = survey?.start ?? null
  let open = false
  let inPoseMs = Number.NaN
  let renewedMs = Number.NaN

  const asksForOffset = exercise.rules.some(({ checks }) =>
    checks.some((check) => 'metric' in check && check.metric === 'offsetBefore'),
  )
  const renewedWithin =
    movement.kind === 'cycles' ? CYCLE_RENEWED_WITHIN : asksForOffset ? RENEWED_WITHIN : 1

  const isInStartPose = (sample: Sample, near: Side): boolean =>
    inPose(exercise.gate.pose, sample.values, null, table, { near, moving: near }) === true

  const isNearRest = (sample: Sample, near: Side, within = 1): boolean =>
    start !== null && rests(movement, table, sample, start, near, within)

  const openOnRest = (sample: Sample | null, near: Side | undefined, blocker: Blocker | null) => {
    if (!sample || !near || !isInStartPose(sample, near)) return blocker
    // A cycle has no rest to begin from.
    if (movement.kind === 'reps' && !isNearRest(sample, near)) return blocker
    open = true
    return null
  }

  const openOnStillness = (agreed: Consensus) => {
    const still = bodies.last(STILL_MS)
    const settled = settleSetting(
      exercise,
      still.map((entry) => entry.body),
      agreed.near,
      agreed.view,
    )
    setting = settled
    start = settle(
      still.map(({ t, body }) => ({ t, values: table.sample(sceneOf(body, settled)) })),
    )
    // Those were measured before the floor and the trunk's length were known.
    recent.clear()
    open = true
  }

  const guard = (look: Look, sample: Sample | null): Blocker | null => {
    const { body, consensus, t } = look
    const blocker = blockerOf({
      exercise,
      table,
      body,
      sample,
      recent: recent.last(STILL_MS),
      consensus,
      acceptView: options.acceptView ?? survey !== undefined,
    })
    inPoseMs = t
    if (survey) return openOnRest(sample, consensus?.near, blocker)
    if (!blocker && consensus) openOnStillness(consensus)
    return blocker
  }

  const renewStart = (t: number, near: Side) => {
    if (t - renewedMs < RENEW_MS) return
    const rest = recent.last(RENEW_MS)
    if (rest.length < 5 || rest[rest.length - 1].t - rest[0].t < 0.9 * RENEW_MS) return
    const roles = { near, moving: near }
    const watched = exercise.gate.still.map((name) => table.column(name, roles))
    const still = watched.every((column) => isSteady(rest.map((each) => each.values[column])))
    const isBack = (each: Sample) =>
      isNearRest(each, near, renewedWithin) && isInStartPose(each, near)
    if (!still || !rest.every(isBack)) return
    start = settle(rest)
    renewedMs = t
  }

  const rest = (t: number, sample: Sample | null, near: Side) => {
    if (sample && isInStartPose(sample, near)) {
      inPoseMs = t
      renewStart(t, near)
    } else if (t - inPoseMs > LEFT_MS) leave(t)
  }

  const leave = (t: number) => {
    open = false
    set.forget(t)
    if (survey) return
    setting = null
    start = null
    recent.clear()
    bodies.clear()
  }

  return {
    setting: () => setting,
    open: () => open,
    close: (t) => set.close(t),
    step(look) {
      const before = sampleOf(look, setting, table)
      if (before) recent.add(before)
      if (look.body && !open && !survey) bodies.add({ t: look.t, body: copyBody(look.body) })
      const wasOpen = open
      const blocker = open ? null : guard(look, before)
      if (!open || !setting) return { set: null, blocker, sample: before }
      // As the gate opens the floor and the trunk's length become known.
      const sample = wasOpen ? before : sampleOf(look, setting, table)
      const step = set.step({ t: look.t, sample, start, near: setting.near })
      if (step.phase === 'resting') rest(look.t, sample, setting.near)
      else inPoseMs = look.t
      return { set: step, blocker: null, sample }
    },
  }
}
