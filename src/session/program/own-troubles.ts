import { countsEachSide, type Exercise } from '../../engine/exercise.ts'
import { OFFERED_MEASURES, OFFERED_SIGNALS, partsOfName } from '../../engine/offered-measures.ts'
import {
  OWN_MOST,
  type OwnCondition,
  type OwnHold,
  type OwnReps,
  type OwnRule,
} from '../../engine/own-exercise.ts'
import type { Range } from '../../engine/rule.ts'
import { exercises } from '../../exercises/index.ts'
import { momentsOf, movementKindOf } from '../../exercises/own-as-exercise.ts'
import { type OwnDraft, ownIdOf } from '../../exercises/own-id.ts'
import { areSound } from './draft.ts'

/** What makes no sense; the page has the words. */
export type OwnTroubleKind =
  | 'no-words'
  | 'long-words'
  | 'unknown-base'
  | 'too-many'
  | 'no-conditions'
  | 'no-bound'
  | 'crossed'
  | 'no-number'
  | 'too-small'
  | 'exit-not-less'
  | 'range-less'
  | 'no-angle'
  | 'no-sides'
  | 'change-only'
  | 'no-start'
  | 'always-held'
  | 'never-held'
  | 'no-moment'
  | 'no-limit'
  | 'limits'

/** `at`: the field, as a path in the definition, e.g. `rules.0.limits`. */
export type OwnTrouble = { readonly at: string; readonly kind: OwnTroubleKind }

/** Less is what the model trembles by (findings 2), degrees. */
const LEAST_ENTER = 5
const LEAST_EXIT = 2

const trouble = (at: string, kind: OwnTroubleKind, is: boolean): readonly OwnTrouble[] =>
  is ? [{ at, kind }] : []

const ofWords = (at: string, words: string, longest: number): readonly OwnTrouble[] => [
  ...trouble(at, 'no-words', words.trim() === ''),
  ...trouble(at, 'long-words', words.length > longest),
]

const isNumber = (value: number | null | undefined): boolean => Number.isFinite(value)

/** Whether a limb that moves can be told from the other one. */
const namesMovingSide = (measure: string): boolean => {
  const role = partsOfName(measure)?.role
  return role === 'Moving' || role === 'Opposite'
}

const isChangeOnly = (measure: string): boolean => {
  const base = partsOfName(measure)?.base
  return base !== undefined && OFFERED_MEASURES[base].changeOnly === true
}

const ofCondition = (
  at: string,
  { measure, min, max }: OwnCondition,
  sided: boolean,
): readonly OwnTrouble[] => [
  ...trouble(at, 'no-bound', !isNumber(min) && !isNumber(max)),
  ...trouble(at, 'crossed', isNumber(min) && isNumber(max) && Number(min) >= Number(max)),
  ...trouble(`${at}.measure`, 'no-sides', namesMovingSide(measure) && !sided),
  ...trouble(`${at}.measure`, 'change-only', isChangeOnly(measure)),
]

const ofConditions = (
  at: string,
  conditions: readonly OwnCondition[],
  sided: boolean,
): readonly OwnTrouble[] => [
  ...trouble(at, 'no-conditions', conditions.length === 0),
  ...trouble(at, 'too-many', conditions.length > OWN_MOST.conditions),
  ...conditions.flatMap((condition, nth) => ofCondition(`${at}.${nth}`, condition, sided)),
]

const ofReps = ({ primary, enter, exit, range }: OwnReps): readonly OwnTrouble[] => [
  ...trouble('movement.primary', 'no-angle', !OFFERED_SIGNALS.some((name) => name === primary)),
  ...trouble('movement.enter', 'no-number', !isNumber(enter)),
  ...trouble('movement.exit', 'no-number', !isNumber(exit)),
  ...trouble('movement.range', 'no-number', !isNumber(range)),
  ...trouble('movement.enter', 'too-small', enter < LEAST_ENTER),
  ...trouble('movement.exit', 'too-small', exit < LEAST_EXIT),
  ...trouble('movement.exit', 'exit-not-less', exit >= enter),
  ...trouble('movement.range', 'range-less', range < enter),
]

const lowest = ({ min }: OwnCondition): number => min ?? Number.NEGATIVE_INFINITY
const highest = ({ max }: OwnCondition): number => max ?? Number.POSITIVE_INFINITY

/** Whoever fulfils the one fulfils the other. */
const implies = (given: OwnCondition, asked: OwnCondition): boolean =>
  given.measure === asked.measure &&
  lowest(given) >= lowest(asked) &&
  highest(given) <= highest(asked)

const excludes = (one: OwnCondition, other: OwnCondition): boolean =>
  one.measure === other.measure && (lowest(one) > highest(other) || highest(one) < lowest(other))

const ofHold = (
  { kept, enterMs, exitMs }: OwnHold,
  pose: readonly OwnCondition[],
): readonly OwnTrouble[] => {
  const is = (test: (one: OwnCondition, other: OwnCondition) => boolean) => (asked: OwnCondition) =>
    pose.some((given) => test(given, asked))
  // One without a number yet asks for nothing.
  const isWhole = kept.length > 0 && kept.every(({ min, max }) => isNumber(min) || isNumber(max))
  return [
    ...ofConditions('movement.kept', kept, false),
    ...trouble('movement.enterMs', 'no-number', !isNumber(enterMs)),
    ...trouble('movement.exitMs', 'no-number', !isNumber(exitMs)),
    ...trouble('movement.kept', 'always-held', isWhole && kept.every(is(implies))),
    ...trouble('movement.kept', 'never-held', kept.some(is(excludes))),
  ]
}

const isOpen = ([min, max]: Range): boolean => min === null && max === null

const ofRule = (
  at: string,
  rule: OwnRule,
  moments: readonly string[],
  sided: boolean,
): readonly OwnTrouble[] => {
  const { ok, warn, measure, from, when } = rule
  const open = isOpen(ok)
  return [
    ...ofWords(`${at}.name`, rule.name, OWN_MOST.ruleName),
    ...ofWords(`${at}.cue`, rule.cue, OWN_MOST.cue),
    ...trouble(`${at}.when`, 'no-moment', !moments.includes(when)),
    ...trouble(`${at}.from`, 'no-start', when === 'start' && from !== undefined),
    ...trouble(`${at}.from`, 'change-only', isChangeOnly(measure) && from === undefined),
    ...trouble(`${at}.measure`, 'no-sides', namesMovingSide(measure) && !sided),
    ...trouble(`${at}.limits`, 'no-limit', open),
    ...trouble(`${at}.limits`, 'limits', !open && !areSound([{ ok, warn }])),
  ]
}

/** Whether left and right are told apart in the movement that it has. */
const isSided = ({ movement }: OwnDraft, base: Exercise): boolean =>
  movement ? movement.kind === 'reps' && movement.lanes === 'each' : countsEachSide(base)

const ofMovement = (own: OwnDraft): readonly OwnTrouble[] => {
  const { movement, pose = [] } = own
  if (!movement) return []
  return movement.kind === 'reps' ? ofReps(movement) : ofHold(movement, pose)
}

/** All that makes no sense in a definition; none: it can be saved. */
export const ownTroubles = (own: OwnDraft): readonly OwnTrouble[] => {
  const { name, steps, pose, rules } = own
  const base = exercises[own.base]
  if (!base || base.like !== undefined) return [{ at: 'base', kind: 'unknown-base' }]
  const sided = isSided(own, base)
  const moments = momentsOf(movementKindOf(own, base))
  // Before a repetition nobody knows which side will move.
  const posedSided = sided && movementKindOf(own, base) === 'hold'
  return [
    ...ofWords('name', name, OWN_MOST.name),
    ...trouble('steps', 'too-many', (steps?.length ?? 0) > OWN_MOST.steps),
    ...(steps ?? []).flatMap((step) => ofWords('steps', step, OWN_MOST.step)),
    ...(pose ? ofConditions('pose', pose, posedSided) : []),
    ...ofMovement(own),
    ...trouble('rules', 'too-many', rules.length > OWN_MOST.rules),
    ...rules.flatMap((rule, nth) => ofRule(`rules.${nth}`, rule, moments, sided)),
  ]
}

/**
 * What is wrong with an item's own exercise, as one line for whoever made the file; null where nothing is.
 * Its id has to be that of its definition, or two devices would mean different things by it.
 */
export const ownComplaint = (item: {
  readonly exercise: string
  readonly own?: OwnDraft & { readonly id: string }
}): string | null => {
  const { exercise, own } = item
  if (!own) return null
  if (own.id !== exercise || ownIdOf(own) !== exercise)
    return `"${exercise}": its definition is another one; ask for it once more`
  const [first] = ownTroubles(own)
  return first ? `"${exercise}", ${first.at}: ${first.kind}; mend it in the editor` : null
}
