import type { Exercise } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import { lockedBy } from '../safety/screening.ts'

/**
 * What most people with low back pain can begin with, easiest first, each with its own dose:
 * - core activation wakes what every later exercise asks to be tightened; nothing moves;
 * - the pelvic tilt loosens the back in the range that is comfortable;
 * - the bridge strengthens the seat with the back resting;
 * - the bird dog asks the trunk to stay still while the limbs move: the hardest, done while fresh enough;
 * - the piriformis stretch lets go at the end, lying down again.
 * Three lie on the back, so that one gets up and down once. Planks, crunches and lifts on the belly load
 * more and are a therapist's to give.
 */
const CHOSEN: readonly string[] = [
  'core-activation',
  'pelvic-tilt',
  'glute-bridge',
  'bird-dog',
  'piriformis-stretch',
]

/** What does nearly the same where the chosen one is not for this person. */
const STAND_INS: Readonly<Record<string, string>> = { 'piriformis-stretch': 'seated-ql-stretch' }

/** For those who can't get down to the floor and up again. */
const OFF_THE_FLOOR: readonly string[] = ['seated-ql-stretch', 'standing-hip-flexor-stretch']

/** An exercise with the dose that it is defined with. */
export const itemOf = ({ id, dose }: Exercise): ProgramItem => ({ exercise: id, ...dose })

/** @throws Error for an id that no exercise has */
export const itemNamed = (id: string): ProgramItem => {
  const exercise = exercises[id]
  if (!exercise) throw new Error(`program: there is no exercise "${id}"`)
  return itemOf(exercise)
}

/**
 * The program of somebody for whom no therapist has made one.
 * What is locked stays in it, unless something stands in: the plan of the day says why it is left out.
 */
export const defaultItems = (answers: {
  readonly exclusions: readonly string[]
}): readonly ProgramItem[] => {
  if (answers.exclusions.includes('no-floor')) return OFF_THE_FLOOR.map(itemNamed)
  return CHOSEN.map((id) => {
    const standIn = STAND_INS[id]
    const locked = lockedBy(id, answers) !== null
    return itemNamed(locked && standIn && !lockedBy(standIn, answers) ? standIn : id)
  })
}
