import type { OwnExercise } from '../engine/own-exercise.ts'

const PREFIX = 'own-'
const LETTERS = 26n

/** FNV-1a, 64 bits (Fowler, Noll, Vo): tells definitions apart, and keeps no secret. */
const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n
const BITS = 64

const hashOf = (text: string): bigint =>
  new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME), OFFSET)

/** Ids of exercises are made of letters. */
const lettersOf = (value: bigint): string => {
  const letter = String.fromCharCode(97 + Number(value % LETTERS))
  return value < LETTERS ? letter : lettersOf(value / LETTERS) + letter
}

/** Keys in an order of their own, so that only what they say counts. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

export type OwnDraft = Omit<OwnExercise, 'id'>

/** The same for the same definition, on any device; another for another. */
export const ownIdOf = (own: OwnDraft | OwnExercise): string => {
  const { id: _, ...definition } = { id: '', ...own }
  return `${PREFIX}${lettersOf(hashOf(JSON.stringify(definition, inOrder)))}`
}

export const isOwnId = (id: string): boolean => id.startsWith(PREFIX)
