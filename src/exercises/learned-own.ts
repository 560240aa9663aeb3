import type { OwnExercise } from '../engine/own-exercise.ts'

/**
 * Clinicians' own exercises that came in with a program or a session, by id. An id never changes its meaning, so it does
 * not matter where one was learnt, nor how often. They are light: pages name them before the others are loaded.
 */
const learned = new Map<string, OwnExercise>()

let told: (own: OwnExercise) => void = () => undefined

export const learnOwn = (own: OwnExercise): void => {
  if (learned.has(own.id)) return
  learned.set(own.id, own)
  told(own)
}

/** Learns what the items of a program or of a session bring with them. */
export const learnItems = (items: readonly { readonly own?: OwnExercise }[]): void => {
  for (const { own } of items) if (own) learnOwn(own)
}

/** Tells of each, also of those that were learnt before. For the list of exercises alone. */
export const whenLearned = (tell: (own: OwnExercise) => void): void => {
  told = tell
  for (const own of learned.values()) tell(own)
}

export const ownById = (id: string): OwnExercise | undefined => learned.get(id)

/** All that were learnt, in the order in which they came. */
export const learnedOwn = (): readonly OwnExercise[] => [...learned.values()]

/** The exercise whose pictures, mannequin and exclusions are this one's: itself, unless it is a clinician's own. */
export const baseOf = (id: string): string => learned.get(id)?.base ?? id
