import type { Id, Person } from './model.ts'

/** Ids of made-up people, and of all that is theirs, begin so; no random id does. */
export const SAMPLE_PREFIX = 'sample-'

export const isSampleId = (id: Id): boolean => id.startsWith(SAMPLE_PREFIX)

/** A made-up person: shown to whoever looks at the records for the first time, and never exercises here. */
export const isSample = ({ id }: Pick<Person, 'id'>): boolean => isSampleId(id)
