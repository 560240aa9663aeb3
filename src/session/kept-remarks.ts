import { nextMarkedMs } from '../records/finding-marks.ts'
import type { FindingMark, FoundAt, Id, SetNote } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import { records } from './journey/records.ts'

/** What a therapist added to a set. */
export type Remarks = {
  readonly marks: readonly FindingMark[]
  /** In the order of the set's time. */
  readonly notes: readonly SetNote[]
}

const opened = async (): Promise<Store> => {
  const store = await records()
  if (!store) throw new Error('this browser keeps nothing here')
  return store
}

/** @throws Error where this browser keeps nothing */
export const loadRemarks = async (setId: Id): Promise<Remarks> => {
  const { marks, notes } = await opened()
  const [marked, pinned] = await Promise.all([marks.list(setId), notes.list(setId)])
  return { marks: marked, notes: pinned }
}

/**
 * Marks a finding as wrong, or takes that back; the marks before it stay.
 * @param reason null takes it back
 * @throws StoreError where it could not be kept
 */
export const markFinding = async (
  setId: Id,
  { clause, startMs, endMs, side }: FoundAt,
  reason: string | null,
): Promise<void> => {
  const { marks } = await opened()
  const finding = { clause, startMs, endMs, side }
  const markedMs = nextMarkedMs(finding, await marks.list(setId), Date.now())
  await marks.add({ setId, finding, wrong: reason !== null, reason: reason ?? '', markedMs })
}

/** Pins a note. @param atMs of the trace @throws StoreError where it could not be kept */
export const pinNote = async (setId: Id, atMs: number, text: string): Promise<void> => {
  await (await opened()).notes.add({ setId, atMs, text, writtenMs: Date.now() })
}

export const removeNote = async (id: Id): Promise<void> => (await opened()).notes.remove(id)
