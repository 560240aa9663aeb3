import type { Exercise } from '../../engine/exercise.ts'
import type { Check } from '../../engine/rule.ts'
import type { TrueRep } from '../../mannequin/types.ts'

/** A moment of any repetition, however long it takes: which part of it, and the share of that part gone. */
export type Moment = {
  readonly part: 'start' | 'lifting' | 'holding' | 'lowering' | 'whole'
  readonly share: number
}

export const START: Moment = { part: 'start', share: 0 }
export const TOP: Moment = { part: 'holding', share: 0.5 }
/** A hold's own beginning, from which its changes are taken. */
export const HOLD_BEGUN: Moment = { part: 'holding', share: 0.05 }

/** Just before a repetition the body is in its start pose, ms. */
const BEFORE_MS = 100

export const timeOf = (
  { startMs, holdStartMs, holdEndMs, endMs }: TrueRep,
  { part, share }: Moment,
): number => {
  const [from, to] = {
    start: [startMs - BEFORE_MS, startMs - BEFORE_MS],
    lifting: [startMs, holdStartMs],
    holding: [holdStartMs, holdEndMs],
    lowering: [holdEndMs, endMs],
    whole: [startMs, endMs],
  }[part] as [number, number]
  return from + share * (to - from)
}

const SHARES = {
  lifting: [0.4, 0.75],
  holding: [0.5, 0.95],
  lowering: [0.3, 0.6],
} as const

/** Of a movement to both sides of the start pose. */
const WHOLE_SHARES = Array.from({ length: 15 }, (_, i) => (i + 1) / 16)

/** Moments at which a check may see its fault; the top first, for other stills show it too. */
export const momentsOf = ({ movement }: Exercise, { when }: Check): readonly Moment[] => {
  if (when === 'start') return [START]
  if (when === 'end') return [TOP]
  if (movement.kind === 'cycles') return WHOLE_SHARES.map((share) => ({ part: 'whole', share }))
  return (['holding', 'lifting', 'lowering'] as const)
    .filter((part) => when.includes(part))
    .flatMap((part) => SHARES[part].map((share) => ({ part, share })))
}
