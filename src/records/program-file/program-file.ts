import type { z } from 'zod'
import type { ProgramItem } from '../model.ts'
import { programSchema } from './program-schema.ts'

/** A program as it travels: without whose it is. */
export type ProgramFile = {
  readonly createdMs: number
  readonly items: readonly ProgramItem[]
}

/** Why a program can't be used; the page has the words. */
export type ProgramTrouble =
  | 'damaged'
  | 'too-long'
  | 'not-a-program'
  | 'newer'
  | 'unsound'
  | 'unknown'

/** A program that can't be used. `message` is one line: what, where, what to do. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError'
  readonly trouble: ProgramTrouble

  constructor(trouble: ProgramTrouble, message: string) {
    super(message)
    this.trouble = trouble
  }
}

/** Longer is no program, characters. */
const LONGEST = 200_000

/** Older apps read what they can know. */
const versionFor = (items: ProgramFile['items']): number =>
  items.some(({ own, side }) => own || side) ? 2 : 1

export const programText = ({ createdMs, items }: ProgramFile): string =>
  JSON.stringify({ plumbline: 'program', version: versionFor(items), createdMs, items })

/** @throws ProgramError where the text is no sound program */
export const readProgram = (text: string): ProgramFile => {
  if (text.length > LONGEST)
    throw new ProgramError('too-long', 'the program is too long: choose another file')
  const { createdMs, items } = parsed(jsonOf(text))
  return { createdMs, items: items as readonly ProgramItem[] }
}

/** By the key that was wrong. */
const TROUBLES: Readonly<Record<string, ProgramTrouble>> = {
  undefined: 'not-a-program',
  plumbline: 'not-a-program',
  version: 'newer',
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ProgramError('damaged', 'the program is no JSON: ask for it once more')
  }
}

const parsed = (value: unknown): z.infer<typeof programSchema> => {
  const result = programSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  const trouble = TROUBLES[String(issue?.path[0])] ?? 'unsound'
  throw new ProgramError(
    trouble,
    `${where}${(issue?.message ?? 'unreadable').replaceAll(/\s+/g, ' ')}`,
  )
}
