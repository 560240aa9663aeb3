/** What a therapist adds to a set: marks of findings, and notes. */
export const remarksEn = {
  atMost: (letters: number): string => `At most ${letters} letters`,
  notKept: 'This could not be kept. Your words are still here: try once more.',
  notDone: 'That did not work. Try once more.',
  mark: {
    title: 'Is this finding right?',
    hint: 'A mark changes no count and no score. It stands beside the finding here and in the report.',
    of: (reason: string): string => `Marked wrong: ${reason}`,
    why: 'What is wrong about it',
    keep: 'Mark as wrong',
    missing: 'Say in a few words what is wrong about it.',
    undo: 'Take the mark back',
  },
  notes: {
    title: 'Notes',
    none: 'No notes yet. Stop the replay where something is to be said.',
    at: (seconds: string): string => `Note at ${seconds} s`,
    keep: 'Pin the note here',
    missing: 'Write something first.',
    moment: (seconds: string): string => `${seconds} s`,
    remove: 'Delete',
    removeAt: (seconds: string): string => ` the note at ${seconds} s`,
    sure: 'Yes, delete',
    stay: 'Keep',
  },
}

export type RemarksText = typeof remarksEn
