import type { z } from 'zod'
import type { ProgramItem } from '../model.ts'
import { programSchema } from './program-schema.ts'

/** A program as it travels: without whose it is. */
export type ProgramFile = {
  readonly createdMs: number
  readonly items: readonly ProgramItem[]
}

/** A program that can't be read. `message` is one line: what, where, what to do. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError'
}

/** Longer is no program, characters. */
const LONGEST = 200_000

export const programText = ({ createdMs, items }: ProgramFile): string =>
  JSON.stringify({ plumbline: 'program', version: 1, createdMs, items })

/** @throws ProgramError where the text is no sound program */
export const readProgram = (text: string): ProgramFile => {
  if (text.length > LONGEST) throw new ProgramError('the program is too long: choose another file')
  const { createdMs, items } = parsed(jsonOf(text))
  return { createdMs, items: items as readonly ProgramItem[] }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ProgramError('the program is damaged: it is no JSON; ask for it once more')
  }
}

const parsed = (value: unknown): z.infer<typeof programSchema> => {
  const result = programSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  throw new ProgramError(`${where}${(issue?.message ?? 'unreadable').replaceAll(/\s+/g, ' ')}`)
}
