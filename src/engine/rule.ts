import type { PairedPart } from './landmarks.ts'
import type { MeasureName } from './measures.ts'
import type { Phase } from './movement.ts'
import type { View } from './trace.ts'

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
