import type { Course } from './course.ts'
import { createCueArbiter } from './cues.ts'
import { type Exercise, isTimed } from './exercise.ts'
import { createFrameOrder } from './frame-order.ts'
import { createHoldCourse } from './hold-course.ts'
import { colourJoints } from './joints.ts'
import type { Body } from './landmark-filter.ts'
import type { Side } from './landmarks.ts'
import type { MeasureTable } from './measures.ts'
import { measuresNeeded } from './measures-needed.ts'
import { createObserver } from './observer.ts'
import { type Calibration, createOwnRange } from './own-range.ts'
import { createRepCourse } from './rep-course.ts'
import type { CoachEvent, Report, Summary } from './report.ts'
import type { Sample, StartPose } from './samples.ts'
import type { SetStep } from './set.ts'
import type { Setting } from './setting.ts'
import { createTally } from './tally.ts'
import type { TraceFrame, View } from './trace.ts'

/**
 * READ THIS FIRST. One frame's way through the engine:
 *
 *     frame ─► observer (filter, near side, view) ─► course (gate ─► measures ─► phases ─► rules)
 *           ─► cue ─► report
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
  /** The person's own range as a clinician gave it; what is absent the first repetitions tell. */
  readonly calibration?: Calibration
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
  /** Frames in order of time; one that is not later than the one before counts as one in which nobody is seen. */
  readonly step: (frame: TraceFrame) => Report
  readonly summary: () => Summary
  /** No frames follow: a hold that goes on ends here. */
  readonly close: () => void
}

export const createCoach = (exercise: Exercise, options: CoachOptions): Coach => {
  const table = measuresNeeded(exercise)
  const tally = createTally(exercise)
  const ownRange = createOwnRange(
    options.calibration,
    exercise.movement.kind === 'reps' ? exercise.movement.cap : undefined,
  )
  const observer = createObserver(exercise, options)
  const arbitrate = createCueArbiter()
  /** As it is seen now: a hold is judged from its first frame, before its setting is fixed. */
  let seenView: View | null = null
  const view = (): View | null => options.view ?? course.setting()?.view ?? seenView
  const input = {
    exercise,
    options,
    table,
    tally,
    ownRange,
    circumstances: () => ({ view: view(), fps: observer.fps() }),
  }
  const { movement } = exercise
  const course: Course =
    movement.kind === 'hold' ? createHoldCourse(input, movement) : createRepCourse(input, movement)
  const inOrder = createFrameOrder()
  const timed = isTimed(exercise)
  let lastMs = 0

  const cue = (t: number, set: SetStep | null) =>
    arbitrate({
      t,
      rep: tally.ended(),
      complaints: set?.broken ?? [],
      holdLeftMs: set?.phase === 'holding' ? exercise.dose.holdMs - set.holdMs : null,
      clean: set?.clean ?? false,
    })

  const step = (given: TraceFrame): Report => {
    const frame = inOrder(given)
    const { t } = frame
    lastMs = t
    const wasOpen = course.open()
    const look = observer.look(frame, course.setting(), !wasOpen)
    seenView = look.consensus?.view ?? seenView
    tally.frame(t, look.body !== null)
    const { set, blocker, sample } = course.step(look)
    const open = course.open()
    if (wasOpen && !open) observer.forgetVotes()
    const { spoken, shown } = cue(t, set)
    const near = course.setting()?.near ?? look.consensus?.near ?? null
    const moving = set?.side ?? near
    return {
      t,
      gate: { open, blocker },
      view: view(),
      nearSide: near,
      phase: set?.phase ?? 'waiting',
      side: set?.side ?? null,
      count: tally.count(),
      holdMs: set?.holdMs ?? 0,
      heldMs: set?.heldMs ?? tally.heldMs(),
      heldBySide: tally.heldBySide(set?.side ?? null, timed ? (set?.holdMs ?? 0) : 0),
      measures: near && moving && sample ? named(table, sample, near, moving) : {},
      verdicts: set?.verdicts ?? {},
      cue: shown,
      pace: set?.pace ?? null,
      points: look.body && pointsOf(look.body, options),
      joints:
        look.body && near && moving ? colourJoints(look.body, near, moving, set?.broken ?? []) : {},
      events: eventsOf(t, open && !wasOpen, set, spoken),
    }
  }

  return {
    step,
    summary: () => ({
      ...tally.summary(view(), [
        ...(observer.labelsSwapped() ? (['labels-swapped'] as const) : []),
        ...(observer.sawSomeoneElse() ? (['someone-else-seen'] as const) : []),
        ...(observer.limbsConfused() ? (['limbs-confused'] as const) : []),
      ]),
      ownRange: ownRange.known(),
    }),
    close: () => course.close(lastMs),
  }
}

const eventsOf = (
  t: number,
  opened: boolean,
  set: SetStep | null,
  spoken: Report['cue'],
): CoachEvent[] => [
  ...(opened ? [{ kind: 'gate-opened' as const, t }] : []),
  ...(set?.events ?? []),
  ...(spoken ? [{ kind: 'cue' as const, t, cue: spoken }] : []),
]

const named = (table: MeasureTable, sample: Sample, near: Side, moving: Side) => {
  const measures: Record<string, number> = {}
  const columns = table.columns({ near, moving })
  for (let i = 0; i < columns.length; i++) {
    const value = sample.values[columns[i]]
    if (!Number.isNaN(value)) measures[table.names[i]] = value
  }
  return measures
}

const pointsOf = ({ points }: Body, { width, height }: CoachOptions): [number, number][] => {
  const shares: [number, number][] = new Array(points.length / 2)
  for (let i = 0; i < shares.length; i++) {
    shares[i] = [points[2 * i] / width, points[2 * i + 1] / height]
  }
  return shares
}
