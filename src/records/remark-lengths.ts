/** Letters of a reason and of a note, at most. */
export const LONGEST_REASON = 500
export const LONGEST_NOTE = 1000
