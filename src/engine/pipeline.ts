import { createCueArbiter } from './cues.ts'
import type { Exercise } from './exercise.ts'
import { blockerOf, isSteady, STILL_MS } from './gate.ts'
import { createHoldSet } from './hold-set.ts'
import { colourJoints } from './joints.ts'
import { type Body, createLandmarkFilter } from './landmark-filter.ts'
import { measuresNeeded } from './measures-needed.ts'
import { agree, type Consensus, type Orientation, orient } from './orientation.ts'
import { createRepSet } from './rep-set.ts'
import type { Blocker, CoachEvent, Report, Summary } from './report.ts'
import { createRecent, inPose, type Sample, type StartPose, settle } from './samples.ts'
import type { SetStep } from './set.ts'
import { copyBody, provisional, type Setting, sceneOf, settleSetting } from './setting.ts'
import { median } from './statistics.ts'
import { swapSides } from './swap-sides.ts'
import { createTally } from './tally.ts'
import type { TraceFrame, View } from './trace.ts'

/**
 * READ THIS FIRST. One frame's way through the engine:
 *
 *     frame ─► landmark filter ─► who is near, which view ─► measures ─► start gate
 *           ─► phases and count ─► rules ─► cue ─► report
 *
 * Pure: no clock, no randomness, no DOM; the same frames always give the same reports.
 */
export type CoachOptions = {
  /** Size of the unmirrored frames, px. */
  readonly width: number
  readonly height: number
  /** Where the camera stands, when somebody knows better than the classification. */
  readonly view?: View
  /** "Continue anyway" from a wrong view: what can't be judged from there is unknown. */
  readonly acceptView?: boolean
  /** What was learnt from the whole of a recording before judging it. */
  readonly survey?: Survey
}

/** Setting and start pose taken from wherever the person does rest in a recording (findings 3). */
export type Survey = {
  readonly setting: Setting
  readonly labelsSwapped: boolean
  /** null for holds, whose start pose is their own beginning. */
  readonly start: StartPose | null
}

export type Coach = {
  /** Frames in order of time. */
  readonly step: (frame: TraceFrame) => Report
  readonly summary: () => Summary
  /** No frames follow: a hold that goes on ends here. */
  readonly close: () => void
}

/** Out of the start pose for so long between repetitions the gate shuts again, ms. */
const LEFT_MS = 3000
/** A rest so long renews the start pose (spec 2.1: the median of the time before the movement), ms. */
const RENEW_MS = 1000
const VOTES_KEPT = 60
const FPS_SPAN = 30

export const createCoach = (exercise: Exercise, options: CoachOptions): Coach => {
  const { survey } = options
  const table = measuresNeeded(exercise)
  let filter = createLandmarkFilter(options.width, options.height)
  const tally = createTally(exercise)
  const arbitrate = createCueArbiter()
  const recent = createRecent(STILL_MS)
  let bodies: { t: number; body: Body }[] = []
  let votes: Orientation[] = []
  let intervals: number[] = []
  let lastMs = Number.NaN
  let swapped = survey?.labelsSwapped ?? false
  let setting: Setting | null = survey?.setting ?? null
  let start: StartPose | null = survey?.start ?? null
  let open = false
  let inPoseMs = Number.NaN
  let renewedMs = Number.NaN
  let firstMs: number | null = null
  let allFoursMs: number | null = null
  const notes = new Set<string>()

  const view = (): View | null => options.view ?? setting?.view ?? null
  const circumstances = () => ({ view: view(), fps: 1000 / median(intervals) })
  const movement = exercise.movement
  const set =
    movement.kind === 'reps'
      ? createRepSet(exercise, movement, table, tally, circumstances)
      : createHoldSet(exercise, movement, table, tally, circumstances, allFoursBefore)

  /** 1 when all fours was seen in the 15 s before, 0 when it surely was not, null when nobody watched. */
  function allFoursBefore(): number | null {
    if (allFoursMs !== null && lastMs - allFoursMs <= 15_000) return 1
    return firstMs !== null && lastMs - firstMs >= 15_000 ? 0 : null
  }

  const look = (frame: TraceFrame): Body | null => {
    const body = filter(swapped ? swapSides(frame) : frame, setting?.bones ?? null)
    if (body && !open && !survey) {
      votes = [...votes, orient(body, exercise.position)].slice(-VOTES_KEPT)
    }
    return body
  }

  const consensus = (): Consensus | null => {
    if (survey) {
      return { view: survey.setting.view, near: survey.setting.near, labelsSwapped: false }
    }
    const agreed = agree(votes)
    if (!agreed) return null
    return { ...agreed, view: options.view ?? agreed.view }
  }

  /** The labels have left and right the wrong way round: look again with them swapped. */
  const swapLabels = () => {
    swapped = !swapped
    votes = []
    bodies = []
    recent.clear()
    filter = createLandmarkFilter(options.width, options.height)
  }

  const sampleOf = (t: number, body: Body, agreed: Consensus): Sample => {
    const before = setting ?? provisional(agreed, median(votes.map((vote) => vote.trunkPx)))
    return { t, values: table.sample(sceneOf(body, before)) }
  }

  const openGate = (agreed: Consensus) => {
    const still = bodies.map((entry) => entry.body)
    setting = settleSetting(exercise, still, agreed.near, agreed.view)
    const settled = setting
    const samples = bodies.map(({ t, body }) => ({
      t,
      values: table.sample(sceneOf(body, settled)),
    }))
    start = settle(samples)
    open = true
  }

  /** Live: the gate opens on a still start pose. Holds watch for themselves. */
  const guard = (t: number, body: Body | null, sample: Sample | null): Blocker | null => {
    const agreed = consensus()
    const blocker = blockerOf({
      exercise,
      table,
      body,
      sample,
      recent: recent.last(STILL_MS),
      consensus: agreed,
      acceptView: options.acceptView ?? survey !== undefined,
    })
    if (!agreed || !sample) return blocker
    const restful = inStartPose(sample, agreed.near)
    if (restful) inPoseMs = t
    if (survey) {
      if (!open && restful && nearRest(sample)) open = true
      return open ? null : blocker
    }
    if (blocker) return blocker
    openGate(agreed)
    return null
  }

  const inStartPose = (sample: Sample, near: 'left' | 'right'): boolean =>
    inPose(exercise.gate.pose, sample.values, null, table, { near, moving: near }) === true

  const nearRest = (sample: Sample): boolean => {
    if (movement.kind !== 'reps' || !start || !setting) return true
    const column = table.column('hipAngleNear', { near: setting.near, moving: setting.near })
    return sample.values[column] - start.medians[column] < movement.enterDeg
  }

  /** Spec 2.1: the start pose is what the body rested in just before it moved. */
  const renewStart = (t: number, near: 'left' | 'right', sample: Sample) => {
    if (!inStartPose(sample, near)) return
    inPoseMs = t
    if (t - renewedMs < RENEW_MS) return
    const rest = recent.last(RENEW_MS)
    if (rest.length < 5 || rest[rest.length - 1].t - rest[0].t < 0.9 * RENEW_MS) return
    const roles = { near, moving: near }
    const watched = exercise.gate.still.map((name) => table.column(name, roles))
    if (!watched.every((column) => isSteady(rest.map((s) => s.values[column])))) return
    if (!rest.every((each) => nearRest(each) && inStartPose(each, near))) return
    start = settle(rest)
    renewedMs = t
  }

  const leaveIfGone = (t: number) => {
    if (!open || t - inPoseMs <= LEFT_MS) return
    open = false
    if (!survey) {
      setting = null
      start = null
      votes = []
    }
    if ('forget' in set) set.forget()
  }

  const reps = (
    t: number,
    body: Body | null,
    sample: Sample | null,
  ): [SetStep | null, Blocker | null] => {
    if (!open) {
      const blocker = guard(t, body, sample)
      if (!open) return [null, blocker]
    }
    const near = setting?.near ?? 'left'
    const step = set.step({ t, sample, start, near })
    if (step.phase === 'resting') {
      if (sample) renewStart(t, near, sample)
      leaveIfGone(t)
    } else inPoseMs = t
    return [step, null]
  }

  const hold = (
    t: number,
    body: Body | null,
    sample: Sample | null,
  ): [SetStep | null, Blocker | null] => {
    const agreed = consensus()
    const near = setting?.near ?? agreed?.near ?? 'left'
    if (sample && !open) noteAllFours(t, sample, near)
    const blocker = open
      ? null
      : blockerOf({
          exercise,
          table,
          body,
          sample,
          recent: recent.last(STILL_MS),
          consensus: agreed,
          acceptView: options.acceptView ?? survey !== undefined,
        })
    const shut = blocker !== null && blocker.kind !== 'moving'
    const wrongView = blocker?.kind === 'wrong-view'
    const step = set.step({ t, sample: wrongView ? null : sample, start: null, near })
    if (step.phase === 'holding' && !open) {
      open = true
      if (!survey && agreed && body) setting = settleSetting(exercise, [body], near, agreed.view)
    } else if (step.phase === 'waiting' && open) {
      open = false
      if (!survey) setting = null
    }
    return [step, open || !shut ? null : blocker]
  }

  const noteAllFours = (t: number, sample: Sample, near: 'left' | 'right') => {
    if (movement.kind !== 'hold' || !movement.before) return
    const roles = { near, moving: near }
    if (inPose(movement.before, sample.values, null, table, roles) === true) allFoursMs = t
  }

  const tick = (frame: TraceFrame) => {
    if (!Number.isNaN(lastMs)) intervals = [...intervals, frame.t - lastMs].slice(-FPS_SPAN)
    lastMs = frame.t
    firstMs ??= frame.t
  }

  const cue = (t: number, step: SetStep | null) =>
    arbitrate({
      t,
      rep: tally.ended(),
      complaints: step?.broken ?? [],
      holdLeftMs: step?.phase === 'holding' ? exercise.dose.holdMs - step.holdMs : null,
      clean: step?.clean ?? false,
    })

  const step = (frame: TraceFrame): Report => {
    tick(frame)
    const body = look(frame)
    tally.frame(frame.t, body !== null)
    const agreed = consensus()
    if (agreed?.labelsSwapped && !open) {
      swapLabels()
      notes.add('labels-swapped')
    }
    const sample = body && agreed ? sampleOf(frame.t, body, agreed) : null
    if (sample) recent.add(sample)
    if (body && !open && !survey) {
      bodies = [...bodies, { t: frame.t, body: copyBody(body) }].filter(
        (entry) => entry.t >= frame.t - STILL_MS,
      )
    }
    const wasOpen = open
    const [now, blocker] =
      movement.kind === 'reps' ? reps(frame.t, body, sample) : hold(frame.t, body, sample)
    const { spoken, shown } = cue(frame.t, now)
    const events: CoachEvent[] = [...(now?.events ?? [])]
    if (open && !wasOpen) events.unshift({ kind: 'gate-opened', t: frame.t })
    if (spoken) events.push({ kind: 'cue', t: frame.t, cue: spoken })
    const near = setting?.near ?? agreed?.near ?? null
    return {
      t: frame.t,
      gate: { open, blocker },
      view: view() ?? agreed?.view ?? null,
      nearSide: near,
      phase: now?.phase ?? 'waiting',
      side: now?.side ?? null,
      count: tally.count(),
      holdMs: now?.holdMs ?? 0,
      heldMs: now?.heldMs ?? tally.heldMs(),
      measures: near && sample ? named(sample, near, now?.side ?? near) : {},
      verdicts: now?.verdicts ?? {},
      cue: shown,
      points: body && pairs(body.points),
      joints: body && near ? colourJoints(body, near, now?.side ?? near, now?.broken ?? []) : {},
      events,
    }
  }

  const named = (sample: Sample, near: 'left' | 'right', moving: 'left' | 'right') => {
    const measures: Record<string, number> = {}
    for (const name of table.names) {
      const value = sample.values[table.column(name, { near, moving })]
      if (!Number.isNaN(value)) measures[name] = value
    }
    return measures
  }

  const pairs = (points: Float64Array): [number, number][] =>
    Array.from({ length: points.length / 2 }, (_, i) => [
      points[2 * i] / options.width,
      points[2 * i + 1] / options.height,
    ])

  return {
    step,
    summary: () => tally.summary(view(), [...notes]),
    close: () => {
      if ('close' in set) set.close(lastMs)
    },
  }
}
