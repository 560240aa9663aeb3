import type { Session, SetRecord } from '../../records/model.ts'
import type { JudgedSet } from '../../review/set/judged-frames.ts'
import { records } from '../journey/records.ts'
import { onOwnThread } from '../own-thread.ts'
import type { JudgedSetWorker } from './judged-set.worker.ts'
import { openThread } from './open-thread.ts'

type Options = {
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/**
 * A stored set frame by frame, judged off the page's thread.
 * @returns null where there is no recording of it
 * @throws Cancelled
 */
export const judgeKeptSet = async (
  { id, exercise, traceHeader: header, item }: SetRecord,
  { items }: Session,
  { onProgress, signal }: Options,
): Promise<JudgedSet | null> => {
  if (!header) return null
  // The chunks are read while the thread starts.
  return onOwnThread<JudgedSetWorker, JudgedSet | null>(
    openThread(),
    async (worker, hear) => {
      const pieces = (await (await records())?.traces.pieces(id)) ?? []
      return worker.judge({ exercise, header, item: items[item], pieces }, hear(onProgress))
    },
    signal,
  )
}
