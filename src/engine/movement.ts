import type { MeasureName, PairedMeasure } from './measures.ts'
import type { Unit } from './rule.ts'
import type { SignalMeasure } from './signal.ts'

/** A measure within a range; a bound that is absent is open. */
export type Condition = {
  readonly measure: MeasureName
  readonly min?: number
  readonly max?: number
  /** Take the change since the start pose rather than the value. */
  readonly from?: 'start'
  /** However far, whichever way. */
  readonly eitherWay?: true
  /** Of a hold: what the measure is before it as a rule, until that was seen; 0 where absent. */
  readonly usual?: number
}

/** A signal that leaves the start pose and comes back; changes of it count towards its top, in its own unit. */
export type RepSignal = {
  readonly primary: SignalMeasure
  /** Of the signal; degrees where absent. */
  readonly unit?: Unit
  /** Whether it grows on its way from the start pose to the top, or shrinks; grows where absent. */
  readonly direction?: 'up' | 'down'
  /** Change from the start pose that begins the movement. */
  readonly enter: number
}

/** Repetitions of one signal. */
export type RepMovement = RepSignal & {
  readonly kind: 'reps'
  /**
   * `near`: one lane, the near side. `each`: a lane a side, the one that moves more is the moving side.
   * `signs`: one signal of the whole body that goes both ways, + is the left side's lane, - the right's.
   */
  readonly lanes: 'near' | 'each' | 'signs'
  /** Change from the start pose below which a repetition has ended. */
  readonly exit: number
  /** The value itself that a repetition must reach to be counted; any where absent. */
  readonly top?: number
  /** Change that a repetition must reach to be counted. */
  readonly range: number
  /** Change beyond which nothing more is rewarded. */
  readonly cap?: number
  /** Timed on means over so many ms: its noise is large against its edges. Small movements always are. */
  readonly meanMs?: number
  /** What must hold at the top for the movement to be this exercise at all. */
  readonly confirm: readonly Condition[]
  /** The limb that has to rise with it, e.g. the opposite arm. */
  readonly companion?: RepSignal
  /** Two signals of the moving side that should start together: `startGapMs` is between them. */
  readonly together?: readonly [PairedMeasure, PairedMeasure]
}

/** A signal that goes up and down: a peak and a trough, in whichever order they come. */
export type Cycle = {
  /** Of a paired measure the near side's. */
  readonly primary: SignalMeasure
  readonly unit: Unit
  /** Turning points are looked for in means over so many ms: the slower and smaller the movement, the more. */
  readonly meanMs: number
  /** Reversals smaller than this are no turning points; in the signal's unit. */
  readonly turn: number
  /** From peak to trough it must have so much to be one. */
  readonly range: number
}

/**
 * Repetitions there and back, or to both sides of the start pose (strokes, two-way tilts). They have no rest
 * to come back to.
 */
export type CycleMovement = Cycle & {
  readonly kind: 'cycles'
  /** What must hold through most of it for the movement to be this exercise at all. */
  readonly confirm: readonly Condition[]
  /** Repetitions are of a side where posture tells it. */
  readonly side?: HeldSide
  /** Two signals of which `rangeRatio` compares the ranges: the first's over the second's. */
  readonly compared?: readonly [SignalMeasure, SignalMeasure]
  /** A timed activity: time accrues while no turning point is further than this from the last one, ms. */
  readonly activity?: { readonly gapMs: number }
}

/**
 * Holds that the coach paces and no camera sees: rounds of steps, in a pose that is kept. A repetition is a
 * whole round.
 */
export type PacedMovement = {
  readonly kind: 'paced'
  /** In order; one of them lasts as long as the dosed hold. The key's words are the page's. */
  readonly steps: readonly { readonly step: string; readonly ms: number | 'hold' }[]
  /** Changes from the start pose within which it is kept. */
  readonly keep: readonly Condition[]
  /** A round in which this is seen to go up and down is another movement. */
  readonly unless?: Cycle
}

/** The side on which a measure is lower, or higher, by so much at least. */
export type ToldSide = { readonly by: number } & (
  | { readonly lower: PairedMeasure }
  | { readonly higher: PairedMeasure }
)

/**
 * The side that is held, told by posture: e.g. the knee that is on the floor, the ankle that lies across the
 * other knee. `otherwise` is asked where that tells nothing, e.g. which way who sits with both legs out leans.
 */
export type HeldSide = ToldSide & { readonly otherwise?: ToldSide }

/** A position that is kept. */
export type HoldMovement = {
  readonly kind: 'hold'
  /** Holds are counted for each side; `Moving` then names the held side's limbs. Absent: no sides. */
  readonly side?: HeldSide
  /**
   * What the rest before a hold looks like, from which changes are taken (of rules too that say so): nothing
   * else is taken for it, and while none was seen they are unknown. Absent: any still moment, and upright until there is one.
   */
  readonly rest?: readonly Condition[]
  /** Out of it the hold has ended, though the gate's pose is still there, e.g. no longer leant into a stretch. */
  readonly kept?: readonly Condition[]
  /**
   * Not on the way in or out. A position that is recognised but not this one, e.g. hips high while
   * the feet are set, is a hold only once it has been kept for `doubtMs`.
   */
  readonly proper: readonly Condition[]
  /** The clock runs while these hold; times in ms. */
  readonly clock: readonly Condition[]
  /** The ways in and out, on which rules don't judge, last so long, ms; none where absent. */
  readonly wayMs?: number
  /** What must be so through most of it for the hold to be this exercise at all. */
  readonly confirm?: readonly Condition[]
  /** Whose swaying during the hold is the metrics `sway` and `bounce`. */
  readonly steady?: MeasureName
  /** A position to come from, e.g. all fours. */
  readonly before?: readonly Condition[]
  readonly enterMs: number
  readonly doubtMs: number
  readonly pauseMs: number
  readonly exitMs: number
}

/** Phases are gerunds. `waiting`: the gate is shut. `resting`: in the start pose. */
export type Phase = 'waiting' | 'resting' | 'lifting' | 'holding' | 'lowering'
