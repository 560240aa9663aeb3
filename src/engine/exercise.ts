import type { PairedPart, Side } from './landmarks.ts'
import type { MeasureName, PairedMeasure } from './measures.ts'
import type { SignalMeasure } from './signal.ts'
import type { View } from './trace.ts'

/** The clinic's exercise that a definition describes is data; the verbs that read it live in the engine. */
export type Exercise = {
  /** Folder name, file name and id in traces. */
  readonly id: string
  /** Number of the section in `exercises.md` that the clauses come from. */
  readonly section: string
  readonly kind: 'reps' | 'hold'
  /** How the body lies to gravity: tells the near side from where the head is (spec 2.3). */
  readonly position: Position
  readonly view: {
    readonly preferred: View
    readonly also: readonly View[]
    /** Where the laptop stands; beside the mat where absent. */
    readonly lens?: Lens
  }
  /** The back's outline is asked of the model: costs time, and only measures named `...Contour` want it. */
  readonly contour?: true
  readonly dose: Dose
  readonly gate: Gate
  readonly movement: RepMovement | CycleMovement | PacedMovement | HoldMovement
  readonly rules: readonly Rule[]
  readonly selfChecks: readonly SelfCheck[]
}

/**
 * `facing`: left and right are seen side by side (seated, from the front; all fours, from the head), no
 * side is nearer. `side-lying`: the chest faces the lens.
 */
export type Position = 'supine' | 'face-down' | 'upright' | 'side-lying' | 'facing'

/**
 * Where the laptop stands. `bearingDeg` 0 is beside the body (of who lies on their side: before the
 * chest), 90 right before the head, the feet, or the face of who is upright. Ranges in metres.
 */
export type Lens = {
  readonly bearingDeg: number
  readonly towards: 'head' | 'feet' | 'face'
  readonly heightM: readonly [min: number, max: number]
  readonly distanceM: readonly [min: number, max: number]
}

/** What is asked of the person; a clinician may change it. Times in ms. */
export type Dose = {
  readonly sets: number
  /** Repetitions or holds a set, for each side where sides alternate. */
  readonly reps: number
  readonly holdMs: number
  readonly restMs: number
}

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

/** Between the first half of the time and the second, and around its mean (SD), in the signal's unit. */
export type Stillness = { readonly wander: number; readonly noise: number }

/**
 * Recognises the start pose; it does not judge it (findings 5).
 * `need` are the near-side landmarks without which nothing can be counted;
 * `wish` are those that rules want, named to the person when they are out of sight.
 */
export type Gate = {
  readonly need: readonly PairedPart[]
  readonly wish: readonly PairedPart[]
  readonly pose: readonly Condition[]
  /** Angles that have to be still before the set begins; none for a stretch, which may creep deeper. */
  readonly still: readonly MeasureName[]
  /** How still, where the signal is noisier and the movement larger than most. */
  readonly within?: Stillness
  /**
   * Two near-side landmarks that rest on the floor in the start pose: they give the floor's direction.
   * Absent: the picture's horizon is level (spec 2.1, upright).
   */
  readonly floor?: readonly [PairedPart, PairedPart]
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

/**
 * The side that is held, told by posture: the one on which this measure is lower, or higher, by so much at
 * least, e.g. the knee that is on the floor, the ankle that lies across the other knee.
 */
export type HeldSide = { readonly by: number } & (
  | { readonly lower: PairedMeasure }
  | { readonly higher: PairedMeasure }
)

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

export type Severity = 1 | 2 | 3

/**
 * One clause of the specification that a camera can judge.
 * Grade A is robust from the named view, B noisy or by proxy.
 */
export type Rule = {
  /** A noun that names the fault: `hips-sagging`. */
  readonly id: string
  readonly clause: string
  readonly grade: 'A' | 'B'
  readonly severity: Severity
  /** Which share of the score it belongs to (spec section 3). */
  readonly part: 'range' | 'alignment' | 'tempo' | 'completeness'
  /** Views from which it can be judged; from others it is unknown. */
  readonly views: readonly View[]
  readonly checks: readonly Check[]
  /** Key of the cue's words in `src/ui/text`. */
  readonly cue: string
  /** Joints to colour. */
  readonly joints: readonly PairedPart[]
  /** Where the limits come from, and what was moved on which evidence. */
  readonly source: string
  /** Why it never speaks yet; its verdict is then always unknown. */
  readonly abstains?: string
}

/** `null` is an open end. */
export type Range = readonly [min: number | null, max: number | null]

/** Inside `ok`: ok; else inside `warn`: warn; else fault. `ideal` is where 80 % of a limit is measured from. */
export type Limits = { readonly ok: Range; readonly warn: Range; readonly ideal?: number }

export type Unit = 'deg' | 's' | 'tl' | 'ratio' | 'percent' | 'deg/s' | '/min'

/** One signal of a rule against its limits. A rule's verdict is its worst check's. */
export type Check = {
  readonly limits: Limits
  readonly unit: Unit
} & (
  | {
      /** Judged frame by frame in these phases, with persistence. */
      readonly when: readonly Phase[]
      readonly measure: MeasureName
      /**
       * Take the change since the start pose rather than the value; a hold's is its own first second. `rest`:
       * since the rest before the hold, unknown where none was seen. A measure of parts that are close to each
       * other bears that best: the body may have been another size in the picture.
       */
      readonly from?: 'start' | 'rest'
      /** Unknown when the limb is on the far side: hidden limbs are invented (findings 9). */
      readonly nearOnly?: true
    }
  | {
      /** Judged once a repetition, on the start pose that it left. */
      readonly when: 'start'
      readonly measure: MeasureName
    }
  | {
      /** Judged once a repetition or hold, when it has ended. */
      readonly when: 'end'
      readonly metric: RepMetric
    }
)

/**
 * What is known of a repetition once it has ended. Times in ms are judged in seconds.
 * `peak` is the value at the top, `range` its change from the start pose (of a cycle: peak to trough),
 * `liftSpeed` the fastest moment of the lift, `offsetBefore` how far from the start pose a limb that had moved
 * before had stayed (the worse of the two, where sides move in turn), `startGapMs` the time between the starts of
 * two signals that should start `together`. Of cycles: `highShare` and `lowShare` are how far peak and
 * trough are from the start pose, in halves of the person's own range; `middleMs` the time spent near the
 * start pose between them; `quickestMs` what half the range takes at the fastest moment; `perMinute` the
 * rate; `sideTimeGap` how much shorter the other side's time is than the longer one's, 0 to 1;
 * `rangeRatio` how the ranges of the `compared` signals stand to each other. Of holds: `sway` is the root
 * mean square of what the `steady` signal does beside its slow creep, in its own unit; `bounce` what it does from
 * peak to trough within 2 s; `heldShare` the time
 * held against the dose; `sideTimeGap` is then that to the hold before, where it was on the other side.
 */
export type RepMetric =
  | 'liftMs'
  | 'holdMs'
  | 'lowerMs'
  | 'restBeforeMs'
  | 'offsetBefore'
  | 'peak'
  | 'range'
  | 'liftSpeed'
  | 'companionGapMs'
  | 'startGapMs'
  | 'sameSideAgain'
  | 'highShare'
  | 'lowShare'
  | 'middleMs'
  | 'quickestMs'
  | 'perMinute'
  | 'sideTimeGap'
  | 'rangeRatio'
  | 'allFoursBefore'
  | 'sway'
  | 'bounce'
  | 'heldShare'

/** Not visible to any camera: asked, never scored. */
export type SelfCheck = {
  readonly clause: string
  /** Key of its words in `src/ui/text`. */
  readonly prompt: string
  readonly moment: 'before' | 'during' | 'after'
}

/** Whether time is what is asked for: holds, and activities that go on. */
export const isTimed = ({ kind, movement }: Pick<Exercise, 'kind' | 'movement'>): boolean =>
  kind === 'hold' || (movement.kind === 'cycles' && movement.activity !== undefined)

export type CountBySide = { readonly total: number; readonly left: number; readonly right: number }

export const sideCount = (counts: CountBySide, side: Side | null): number =>
  side === null ? counts.total : counts[side]
