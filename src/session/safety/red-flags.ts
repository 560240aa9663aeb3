/**
 * What a yes leads to: `emergency`: go now; `same-day`: see somebody today; `clinician`: see somebody
 * first, and go on once they have said that exercising is fine.
 */
export type Lock = 'emergency' | 'same-day' | 'clinician'

export type RedFlag = {
  /** Also the key of its words in `src/ui/text`. */
  readonly key: RedFlagKey
  readonly lock: Lock
  readonly source: string
}

export type RedFlagKey =
  | 'saddle-numb'
  | 'bladder-or-bowel'
  | 'both-legs-or-weak'
  | 'chest-or-accident'
  | 'fever-or-infection'
  | 'weight-cancer-night'
  | 'fragile-or-misshapen'
  | 'new-at-this-age'
  | 'no-better'

/**
 * `exercises.md` 1.1, a row a question; its last row is two questions, because one person can't answer
 * both with one word. Asked in this order: what is most urgent comes first.
 */
export const RED_FLAGS: readonly RedFlag[] = [
  { key: 'saddle-numb', lock: 'emergency', source: '1.1, R1, R3' },
  { key: 'bladder-or-bowel', lock: 'emergency', source: '1.1, R1, R3' },
  { key: 'both-legs-or-weak', lock: 'emergency', source: '1.1, R1, R4' },
  { key: 'chest-or-accident', lock: 'emergency', source: '1.1, R1' },
  { key: 'fever-or-infection', lock: 'same-day', source: '1.1, R1, R4' },
  { key: 'weight-cancer-night', lock: 'same-day', source: '1.1, R1, R4' },
  { key: 'fragile-or-misshapen', lock: 'same-day', source: '1.1, R1, R4' },
  // "Under 20 or over 50-55": asked with 50, the careful end.
  { key: 'new-at-this-age', lock: 'clinician', source: '1.1, R4' },
  { key: 'no-better', lock: 'clinician', source: '1.1, R4' },
]
