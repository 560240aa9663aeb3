/** What is said of a clinician's own exercise wherever it stands; the words of its form are `form-en.ts`. */
export const ownEn = {
  line: (base: string): string => `A therapist’s own exercise, like “${base}”`,
  cannot:
    'How well the coach sees this exercise was measured on nobody. Look for yourself as well.',
  measured: 'Not measured: this is a therapist’s own',
  make: 'Make one of your own',
  change: 'Change the exercise',
}

export type OwnText = typeof ownEn
