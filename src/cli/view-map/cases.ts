import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import { isPaired, type MeasureName, type Role } from '../../engine/measures.ts'
import type { Limits, Rule } from '../../engine/rule.ts'
import type { SignalMeasure } from '../../engine/signal.ts'

/** Places in the list of stills: what is read at one, and from which other one changes are taken. */
export type ReadAt = {
  readonly at: number
  readonly since: number | null
  /** The start pose of this side, or a hold itself, from which trunk, floor and near side are told. */
  readonly start: number
}

type Of = Pick<Rule, 'clause' | 'grade'> & {
  readonly abstains: boolean
  /** The acted fault: `GB11/heel` is one way to break GB11. */
  readonly fault: string
  readonly side: Side | null
}

/** A fault that a still shows: the rule's own measure, done wrong and done well at the same moment. */
export type MeasuredCase = Of & {
  readonly kind: 'measured'
  readonly measure: MeasureName
  readonly limits: Limits
  readonly nearOnly: boolean
  /** Ranges count however they go. */
  readonly eitherWay: boolean
  readonly views: Rule['views']
  readonly faulty: ReadAt
  readonly clean: ReadAt
}

/** A fault of tempo, order or number, which no still shows: it takes the movement itself to be read. */
export type MovementCase = Of & {
  readonly kind: 'movement'
  readonly signals: readonly MeasureName[]
  readonly top: ReadAt
}

/** What is recognised without a signal: a hold by its posture, a paced round by what is kept. */
export type PostureCase = Of & { readonly kind: 'posture'; readonly top: ReadAt }

export type Case = MeasuredCase | MovementCase | PostureCase

/** What a movement is followed by, and, where a rule compares it with its companion, that too; none of a hold. */
export const signalsOf = ({ movement }: Exercise, withCompanion: boolean): MeasureName[] => {
  if (movement.kind === 'hold' || movement.kind === 'paced') return []
  const isEach = movement.kind === 'reps' && movement.lanes === 'each'
  const own = named(movement.primary, isEach ? 'Moving' : 'Near')
  if (movement.kind !== 'reps' || !movement.companion || !withCompanion) return [own]
  return [own, named(movement.companion.primary, 'Opposite')]
}

const named = (signal: SignalMeasure, role: Role): MeasureName =>
  isPaired(signal) ? `${signal}${role}` : signal
