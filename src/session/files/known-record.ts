import { isOwnId } from '../../exercises/own-id.ts'
import { PackageError } from '../../records/package/package-error.ts'
import type { PersonRecord } from '../../records/person-record.ts'
import { ownComplaint } from '../program/own-troubles.ts'

const unsound = (what: string) => new PackageError('unsound', what)

/**
 * Exercises of a clinician's own in a record make sense, and each set of one has its definition in its session.
 * @throws PackageError with one line that names the first that does not
 */
export const checkOwnIn = ({ programs, sessions, sets }: PersonRecord): void => {
  for (const item of [...programs, ...sessions].flatMap(({ items }) => items)) {
    const complaint = ownComplaint(item)
    if (complaint) throw unsound(complaint)
    if (isOwnId(item.exercise) && !item.own) throw withoutDefinition(item.exercise)
  }
  const itemsOf = new Map(sessions.map(({ id, items }) => [id, items]))
  for (const { exercise, sessionId } of sets) {
    if (!isOwnId(exercise)) continue
    const items = itemsOf.get(sessionId) ?? []
    if (!items.some((item) => item.exercise === exercise)) throw withoutDefinition(exercise)
  }
}

const withoutDefinition = (exercise: string) =>
  unsound(`"${exercise}" comes without its definition; ask for the file once more`)
