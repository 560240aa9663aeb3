import { type Exercise, isTimed } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Finding, HoldSummary, RepSummary } from '../../engine/report.ts'
import type { Unit } from '../../engine/rule.ts'

/** A set as it is reported: with what was counted in it, or by then where it broke off. */
export type ReportedSet = {
  readonly id: string
  /** Which of the exercise's sets, from 0. */
  readonly set: number
  readonly reps: readonly RepSummary[]
  readonly holds: readonly HoldSummary[]
}

/** A repetition or a hold as one mark of a chart. */
export type Attempt = {
  readonly key: string
  /** Which of the sets that are drawn, from 0. */
  readonly set: number
  readonly side: Side | null
  readonly score: number | null
  /** How far, or how long; in the chart's unit. */
  readonly value: number
  readonly counted: boolean
  readonly worst: Finding['severity'] | null
}

const MS_PER_SECOND = 1000

const worstOf = (findings: readonly Finding[]): Attempt['worst'] => {
  if (findings.some(({ severity }) => severity === 'fault')) return 'fault'
  return findings.length > 0 ? 'warn' : null
}

const ofHold = (hold: HoldSummary, key: string, set: number): Attempt => ({
  key,
  set,
  side: hold.side,
  score: hold.score,
  value: hold.heldMs / MS_PER_SECOND,
  counted: true,
  worst: worstOf(hold.findings),
})

const ofRep = (rep: RepSummary, key: string, set: number, value: number): Attempt => ({
  key,
  set,
  side: rep.side,
  score: rep.score,
  value,
  counted: rep.counted,
  worst: worstOf(rep.findings),
})

const areHolds = ({ kind }: Exercise): boolean => kind === 'hold'

/** Nothing moves in a paced repetition: its bar is how long its hold was. */
const isPaced = ({ movement }: Exercise): boolean => movement.kind === 'paced'

const valueOfRep = (exercise: Exercise, rep: RepSummary, hold: HoldSummary | undefined): number =>
  isPaced(exercise) ? (hold?.heldMs ?? 0) / MS_PER_SECOND : rep.range

/**
 * What was judged one by one. A repetition with a hold at its top is in both lists with the same findings: then it
 * is the repetition that counts.
 */
export const judgedIn = (
  exercise: Exercise,
  { reps, holds }: ReportedSet,
): readonly (RepSummary | HoldSummary)[] => (areHolds(exercise) ? holds : reps)

/** Every repetition or hold, in the order in which they were done. */
export const attemptsOf = (exercise: Exercise, sets: readonly ReportedSet[]): readonly Attempt[] =>
  sets.flatMap(({ id, reps, holds }, set) =>
    areHolds(exercise)
      ? holds.map((hold, place) => ofHold(hold, `${id}-${place}`, set))
      : reps.map((rep, place) =>
          ofRep(rep, `${id}-${place}`, set, valueOfRep(exercise, rep, holds[place])),
        ),
  )

/** The unit of the bars. */
export const valueUnitOf = (exercise: Exercise): Unit => {
  if (areHolds(exercise) || isPaced(exercise)) return 's'
  const { movement } = exercise
  return movement.kind === 'reps' || movement.kind === 'cycles' ? (movement.unit ?? 'deg') : 'deg'
}

/** The longest time, where time is what was asked for. */
export const longestMs = (exercise: Exercise, sets: readonly ReportedSet[]): number | null => {
  const held = sets.flatMap(({ holds }) => holds).map(({ heldMs }) => heldMs)
  return isTimed(exercise) && held.length > 0 ? Math.max(...held) : null
}
