/** How an exercise is done differently. The words are the page's; `short-holds` also changes the dose. */
export type Change =
  | 'small-range'
  | 'half-range'
  | 'low-range'
  | 'small-arch'
  | 'on-forearms'
  | 'short-holds'
  | 'beside-support'
  | 'keep-breathing'

export type ExclusionKey =
  | 'fragile-bones'
  | 'hip'
  | 'arching-hurts'
  | 'arm-pain'
  | 'pregnant-or-operated'
  | 'pressure-or-dizzy'
  | 'clots-or-nerves'
  | 'no-floor'

/** What is true of a person, and which exercises that locks or changes, by their ids. */
export type Exclusion = {
  /** Also the key of its words in `src/ui/text`. */
  readonly key: ExclusionKey
  readonly locks: readonly string[]
  /** Everything else is locked. */
  readonly offersOnly?: readonly string[]
  readonly changes: Readonly<Record<string, Change>>
  readonly changesAll?: readonly Change[]
  /** A clinician has to have said that exercising is fine. */
  readonly clearance?: true
  readonly source: string
}

/** Holds no longer than this where breath must not be held, ms (1.3). */
export const SHORT_HOLD_MS = 10_000

/** `exercises.md` 1.3, in its order. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    key: 'fragile-bones',
    locks: ['partial-crunch'],
    changes: {
      'pelvic-tilt': 'small-range',
      'kneeling-pelvic-tilt': 'small-range',
      'kneeling-ql-stretch': 'small-range',
      'seated-ql-stretch': 'small-range',
    },
    source: '1.3, C22',
  },
  {
    key: 'hip',
    locks: ['piriformis-stretch'],
    changes: { 'bent-knee-fall-out': 'small-range', 'kneeling-hip-flexor-stretch': 'small-range' },
    source: '1.3, clinical judgement',
  },
  {
    key: 'arching-hurts',
    locks: ['superman'],
    changes: {
      'hip-extension': 'low-range',
      'bird-dog': 'low-range',
      'pelvic-tilt': 'small-arch',
      'kneeling-pelvic-tilt': 'small-arch',
    },
    source: '1.3, clinical judgement',
  },
  {
    key: 'arm-pain',
    locks: ['side-plank', 'front-plank'],
    changes: {
      'bird-dog': 'on-forearms',
      'kneeling-pelvic-tilt': 'on-forearms',
      'kneeling-ql-stretch': 'on-forearms',
    },
    source: '1.3, clinical judgement, C12',
  },
  {
    key: 'pregnant-or-operated',
    // The dead bug is not in the table: it loads the belly as the crunch does.
    locks: ['hip-extension', 'superman', 'front-plank', 'partial-crunch', 'dead-bug'],
    changes: {},
    clearance: true,
    source: '1.3, clinical judgement',
  },
  {
    key: 'pressure-or-dizzy',
    locks: [],
    changes: { 'standing-hip-flexor-stretch': 'beside-support' },
    changesAll: ['keep-breathing', 'short-holds'],
    source: '1.3, clinical judgement',
  },
  {
    key: 'clots-or-nerves',
    locks: ['glute-foam-roll'],
    changes: {},
    source: '1.3, clinical judgement',
  },
  {
    key: 'no-floor',
    locks: [],
    offersOnly: ['standing-hip-flexor-stretch', 'seated-ql-stretch'],
    changes: {},
    source: '1.3, clinical judgement',
  },
]
