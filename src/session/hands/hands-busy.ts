/**
 * Exercises whose own movement holds one arm up towards the ceiling: there a raised hand says nothing.
 * The films of all the others never show one (`test/session/hands`).
 */
export const HANDS_BUSY: readonly string[] = ['dead-bug', 'standing-hip-flexor-stretch']

/** Whether a raised hand pauses and resumes in this exercise. */
export const handsAreFree = (exercise: string): boolean => !HANDS_BUSY.includes(exercise)
