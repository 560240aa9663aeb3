import type { Rule } from '../../engine/rule.ts'

/** Of one rule from one place: which share of its faults is read there, 0 to 1. */
export type RuleSight = Pick<Rule, 'clause' | 'grade'> & {
  readonly abstains: boolean
  readonly sight: number
}

/** A rule of grade B says less: its fault is noisy or seen by proxy. */
const WEIGHT: Readonly<Record<Rule['grade'], number>> = { A: 1, B: 0.5 }

/** A change of which so much is read, with the right sign, is seen; twice as much of it is another thing. */
const READ: readonly [least: number, most: number] = [0.6, 2]

export const isRead = (seen: number, truth: number): boolean => {
  const share = seen / truth
  return share >= READ[0] && share <= READ[1]
}

/** At least half of its faults are read. */
export const isJudged = ({ sight }: RuleSight): boolean => sight >= 0.5

/**
 * Mean sight over the rules that speak, A twice as heavy as B, times the share of pictures in which the person
 * was found; 0 to 1. Rules that abstain have no say.
 */
export const scoreOf = (rules: readonly RuleSight[], found: number): number => {
  const speaking = rules.filter(({ abstains }) => !abstains)
  const whole = speaking.reduce((sum, { grade }) => sum + WEIGHT[grade], 0)
  const seen = speaking.reduce((sum, { grade, sight }) => sum + WEIGHT[grade] * sight, 0)
  return whole === 0 ? 0 : (found * seen) / whole
}

export type Scored = {
  readonly score: number
  /** Median landmark error, trunk lengths; NaN where nobody was found. */
  readonly errorTl: number
}

/** The best first; where scores are the same, the one whose landmarks are truer. */
export const bestFirst = <Each extends Scored>(views: readonly Each[]): readonly Each[] =>
  views.toSorted((a, b) => b.score - a.score || orLast(a.errorTl) - orLast(b.errorTl))

const orLast = (error: number): number => (Number.isNaN(error) ? Number.POSITIVE_INFINITY : error)

/**
 * From what another body and another distance do to the score of the same place: the root mean square of the
 * differences. Less than that between two places is noise; so is less than one fault of one rule can do.
 */
export const noiseOf = (differences: readonly number[]): number => {
  const squares = differences.reduce((sum, each) => sum + each ** 2, 0)
  return Math.max(LEAST_NOISE, Math.sqrt(squares / Math.max(1, differences.length)))
}

const LEAST_NOISE = 0.03
