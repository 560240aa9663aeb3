import type { Id, Person } from '../../records/model.ts'
import type { Text } from '../text/en.ts'

type Named = Pick<Person, 'id' | 'label'>

/** Somebody's initials; where they gave none, their number among these people. */
export const personName = ({ review }: Text, people: readonly Named[], id: Id): string => {
  const place = people.findIndex((person) => person.id === id)
  return people[place]?.label || review.unnamed(place + 1)
}
