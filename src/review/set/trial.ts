import { type Exercise, withDose } from '../../engine/exercise.ts'
import { createCoach } from '../../engine/pipeline.ts'
import type { Blocker, Report, Summary } from '../../engine/report.ts'
import type { TraceFrame, TraceHeader } from '../../engine/trace.ts'
import type { ProgramItem } from '../../records/model.ts'

/** From least to most. */
export type Span = { readonly least: number; readonly most: number }

/** What an exercise makes of a recorded set: enough to tell whether it was meant so. */
export type Trial = {
  readonly summary: Summary
  /** When it began to be followed, ms of the trace; null: never. */
  readonly openedMs: number | null
  /** What stood in the way for most of the time before; null where nothing did. */
  readonly blocker: Blocker | null
  /** By measure; those that were never seen are absent. */
  readonly spans: Readonly<Record<string, Span>>
}

export type Trying = {
  readonly frames: (frames: readonly TraceFrame[]) => void
  readonly end: () => Trial
}

const createBlockers = () => {
  const times = new Map<Blocker['kind'], { count: number; blocker: Blocker }>()
  return {
    add: (blocker: Blocker) => {
      const { count } = times.get(blocker.kind) ?? { count: 0 }
      times.set(blocker.kind, { count: count + 1, blocker })
    },
    most: (): Blocker | null =>
      [...times.values()].toSorted((a, b) => b.count - a.count)[0]?.blocker ?? null,
  }
}

const widened = (span: Span | undefined, value: number): Span => ({
  least: Math.min(span?.least ?? value, value),
  most: Math.max(span?.most ?? value, value),
})

/** A recorded set as this exercise would have judged it live. */
export const tryingOut = (
  exercise: Exercise,
  { width, height }: TraceHeader,
  item: ProgramItem,
): Trying => {
  const coach = createCoach(withDose(exercise, item), { width, height })
  const blockers = createBlockers()
  const spans = new Map<string, Span>()
  let openedMs: number | null = null
  const add = ({ t, gate, measures }: Report) => {
    for (const name in measures) {
      const value = measures[name]
      if (value !== undefined) spans.set(name, widened(spans.get(name), value))
    }
    if (gate.open) openedMs ??= t
    else if (openedMs === null && gate.blocker) blockers.add(gate.blocker)
  }
  return {
    frames: (frames) => {
      for (const frame of frames) add(coach.step(frame))
    },
    end: () => {
      coach.close()
      return {
        summary: coach.summary(),
        openedMs,
        blocker: blockers.most(),
        spans: Object.fromEntries(spans),
      }
    },
  }
}
