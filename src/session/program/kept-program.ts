import type { Person, Program, ProgramItem } from '../../records/model.ts'
import { thePerson } from '../journey/person.ts'
import { records } from '../journey/records.ts'
import { defaultItems } from './default-program.ts'

/** The program that holds on this device, and those before it. */
export type KeptProgram = {
  readonly items: readonly ProgramItem[]
  readonly from: Program['from']
  /** The newest first; none where nothing but the default was ever asked. */
  readonly versions: readonly Program[]
  /** Whether a change can be kept here: there is somebody, and a browser that keeps. */
  readonly canKeep: boolean
}

export const loadProgram = async (): Promise<KeptProgram> => {
  const store = await records()
  const person = await thePerson()
  const versions = store && person ? await store.programs.history(person.id) : []
  const [latest] = versions
  return {
    items: latest?.items ?? defaultItems({ exclusions: person?.screening?.exclusions ?? [] }),
    from: latest?.from ?? 'default',
    versions,
    canKeep: store !== null && person !== null,
  }
}

/**
 * A version more; those before stay as they were.
 * @throws StoreError where it can't be written
 */
export const keepProgram = async (
  items: readonly ProgramItem[],
  from: Program['from'],
  nowMs: number,
): Promise<void> => {
  const store = await records()
  const person: Person | null = await thePerson()
  if (!store || !person) return
  await store.programs.add({ personId: person.id, createdMs: nowMs, from, items })
}
