import type { Side } from '../../engine/landmarks.ts'
import { minimumJerkTime } from '../../engine/minimum-jerk.ts'
import type { HoldSummary, RepSummary, Summary } from '../../engine/report.ts'
import type { PhaseSpan } from './judged-frames.ts'

/** When a repetition, or a hold, is where. Times in ms of the trace, or of whatever acts it. */
export type Stages = {
  readonly startMs: number
  readonly holdStartMs: number
  readonly holdEndMs: number
  readonly endMs: number
}

export type SidedStages = Stages & { readonly side: Side | null }

/** The hold that was booked with a repetition: counted ones have one. */
const heldIn = (
  { startMs, endMs }: Pick<RepSummary, 'startMs' | 'endMs'>,
  holds: readonly HoldSummary[],
): HoldSummary | undefined => holds.find((hold) => hold.startMs >= startMs && hold.endMs <= endMs)

/** Of a repetition that was not counted the phases that were shown live. */
const turnIn = (
  { startMs, endMs }: Pick<RepSummary, 'startMs' | 'endMs'>,
  phases: readonly PhaseSpan[],
): readonly [holdStartMs: number, holdEndMs: number] => {
  const within = phases.filter(({ fromMs, toMs }) => toMs >= startMs && fromMs <= endMs)
  const lowered = within.findLast(({ phase }) => phase === 'holding' || phase === 'lifting')
  const held = within.find(({ phase }) => phase === 'holding')
  const holdEndMs = lowered ? Math.min(lowered.toMs, endMs) : (startMs + endMs) / 2
  return [held ? Math.max(held.fromMs, startMs) : holdEndMs, holdEndMs]
}

/** The stages of everything in a set that goes to a top and comes back, or that is held. */
export const stagesIn = (
  { reps, holds }: Pick<Summary, 'reps' | 'holds'>,
  phases: readonly PhaseSpan[],
): readonly SidedStages[] =>
  reps.length === 0
    ? holds.map(({ side, startMs, endMs }) => ({
        ...{ side, startMs, endMs },
        holdStartMs: startMs,
        holdEndMs: endMs,
      }))
    : reps.map((rep) => {
        const { side, startMs, endMs } = rep
        const held = heldIn(rep, holds)
        const [holdStartMs, holdEndMs] = held ? [held.startMs, held.endMs] : turnIn(rep, phases)
        return { side, startMs, holdStartMs, holdEndMs, endMs }
      })

const carried = (
  ms: number,
  [from, to]: readonly [number, number],
  [onFrom, onTo]: readonly [number, number],
): number => (to === from ? onFrom : onFrom + ((onTo - onFrom) * (ms - from)) / (to - from))

/** The same moment of another performance: as far through the same stage, and never outside of it. */
export const sameMoment = (atMs: number, own: Stages, other: Stages): number => {
  const ms = Math.max(own.startMs, Math.min(own.endMs, atMs))
  if (ms < own.holdStartMs)
    return carried(ms, [own.startMs, own.holdStartMs], [other.startMs, other.holdStartMs])
  if (ms <= own.holdEndMs)
    return carried(ms, [own.holdStartMs, own.holdEndMs], [other.holdStartMs, other.holdEndMs])
  return carried(ms, [own.holdEndMs, own.endMs], [other.holdEndMs, other.endMs])
}

/** Half of what a frame stands for at 8 a second: the one nearest to a beginning may come before it, ms. */
const EDGE_MS = 62

/** Which of them a frame is in; -1 between them. */
export const stageAt = (stages: readonly Pick<Stages, 'startMs' | 'endMs'>[], ms: number): number =>
  stages.findIndex(({ startMs, endMs }) => ms >= startMs - EDGE_MS && ms <= endMs + EDGE_MS)

/** How long the ways and the hold took, ms. */
export type StageTimes = {
  readonly liftMs: number
  readonly holdMs: number
  readonly lowerMs: number
}

/** The engine takes a hold to begin and end with this share of a way's time done. */
const HOLD_FROM = minimumJerkTime(0.95)

/** As the rules know them; null of a repetition that was not counted. */
export const stageTimes = (
  rep: Pick<RepSummary, 'startMs' | 'endMs'>,
  holds: readonly HoldSummary[],
): StageTimes | null => {
  const held = heldIn(rep, holds)
  if (!held) return null
  return {
    liftMs: (held.startMs - rep.startMs) / HOLD_FROM,
    holdMs: held.heldMs,
    lowerMs: (rep.endMs - held.endMs) / HOLD_FROM,
  }
}
