import type { ProgramItem } from '../../records/model.ts'
import type { Change, ExclusionKey } from '../safety/exclusions.ts'

/** An item as it is done today, and how it differs for this person. */
export type PlannedItem = ProgramItem & { readonly changes: readonly Change[] }

/** Why an exercise of the program is not done today: the page says it. */
export type DropReason =
  | { readonly kind: 'exclusion'; readonly key: ExclusionKey }
  | { readonly kind: 'much-pain' }

export type Dropped = { readonly exercise: string; readonly reason: DropReason }

export type Plan = { readonly items: readonly PlannedItem[]; readonly dropped: readonly Dropped[] }
