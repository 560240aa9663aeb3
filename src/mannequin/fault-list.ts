import type { ActedFault } from './types.ts'

type Make = (clause: string, unit: ActedFault['unit'], limit: number, acted: number) => ActedFault

/** A fault of which more is worse. */
export const more: Make = (clause, unit, limit, acted) => ({
  clause,
  unit,
  limit,
  acted,
  worse: 'more',
})

/** A fault of which less is worse: a tempo, a straight knee. */
export const less: Make = (clause, unit, limit, acted) => ({
  ...more(clause, unit, limit, acted),
  worse: 'less',
})

/** A fault that is there or is not; its size is 1. */
export const wrong = (clause: string): ActedFault => more(clause, 'categorical', 1, 1)
