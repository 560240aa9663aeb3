import { ProgramError } from '../../records/program-file/program-file.ts'
import type { ProgramText } from '../text/program/en.ts'

/** Their message names the place, which those who made the file can use. */
const WITH_PLACE: readonly string[] = ['unsound', 'unknown']

/** What is wrong with a program, in the page's words. */
export const troubleWords = ({ troubles }: ProgramText, error: unknown): string => {
  if (!(error instanceof ProgramError)) return troubles.damaged
  const words = troubles[error.trouble]
  return WITH_PLACE.includes(error.trouble) ? `${words} (${error.message}).` : words
}
