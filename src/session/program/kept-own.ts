import { thePerson } from '../journey/person.ts'
import { records } from '../journey/records.ts'

/**
 * Reads the programs of whoever exercises here, and so learns the exercises that a clinician has made for them: for
 * pages that are opened by their address.
 */
export const learnKeptOwn = async (): Promise<void> => {
  const person = await thePerson()
  if (person) await (await records())?.programs.history(person.id)
}
