import type { Id, Person } from '../records/model.ts'
import { records } from './journey/records.ts'
import { type KeptReport, loadReport } from './kept-report.ts'

export type KeptComparison = {
  readonly people: readonly Pick<Person, 'id' | 'label'>[]
  /** The earlier of the two first, however they were asked for. */
  readonly first: KeptReport
  readonly second: KeptReport
}

/**
 * Two sessions of one person with all but their traces.
 * @returns `others` where they are two people's: these are not compared
 */
export const loadComparison = async (
  one: Id,
  other: Id,
): Promise<KeptComparison | 'unkept' | 'unknown' | 'others'> => {
  const [first, second] = await Promise.all([loadReport(one, 0), loadReport(other, 0)])
  if (typeof first === 'string') return first
  if (typeof second === 'string') return second
  if (first.person.id !== second.person.id) return 'others'
  const people = (await (await records())?.people.list()) ?? []
  return first.session.startedMs <= second.session.startedMs
    ? { people, first, second }
    : { people, first: second, second: first }
}
