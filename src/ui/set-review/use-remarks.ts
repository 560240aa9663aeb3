import { useCallback, useEffect, useMemo, useState } from 'react'
import type { FoundAt, Id } from '../../records/model.ts'
import {
  loadRemarks,
  markFinding,
  pinNote,
  type Remarks,
  removeNote,
} from '../../session/kept-remarks.ts'

/** The remarks of a set, and ways to add to them: each fails where it could not be kept. */
export type RemarkBook = Remarks & {
  /** null takes the mark back. */
  readonly mark: (found: FoundAt, reason: string | null) => Promise<void>
  readonly pin: (atMs: number, text: string) => Promise<void>
  readonly unpin: (noteId: Id) => Promise<void>
}

export const useRemarks = (setId: Id): RemarkBook => {
  const [remarks, setRemarks] = useState<Remarks>({ marks: [], notes: [] })
  const load = useCallback(() => loadRemarks(setId).then(setRemarks), [setId])
  // Without a store there is no set either, and the page says so.
  useEffect(() => void load().catch(() => undefined), [load])
  return useMemo(
    () => ({
      ...remarks,
      mark: (found, reason) => markFinding(setId, found, reason).then(load),
      pin: (atMs, text) => pinNote(setId, atMs, text).then(load),
      unpin: (noteId) => removeNote(noteId).then(load),
    }),
    [remarks, setId, load],
  )
}
