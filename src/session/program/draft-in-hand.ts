import type { ProgramItem } from '../../records/model.ts'

type Items = readonly ProgramItem[]

let inHand: Items | null = null

/** Holds a program that is being changed while another page makes one of its exercises. null: it is kept or given up. */
export const holdDraft = (items: Items | null): void => {
  inHand = items
}

export const draftInHand = (): Items | null => inHand
