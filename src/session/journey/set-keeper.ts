import type { Judged } from '../../../workers/seam.ts'
import { unpackFrame } from '../../engine/packed-frame.ts'
import type { Summary } from '../../engine/report.ts'
import type { TraceHeader } from '../../engine/trace.ts'
import type { Id } from '../../records/model.ts'
import { createSetRecorder, type SetRecorder } from '../../records/set-recorder.ts'
import type { Store } from '../../records/store.ts'
import { StoreError, type Trouble } from '../../records/trouble.ts'

/** Keeps one set. */
export type SetKeeper = {
  /** Without a camera there is no frame to begin with. */
  begin(): void
  /** The first one begins the record. */
  frame(judged: Judged, header: TraceHeader): void
  /**
   * @param summary null where nothing was measured
   * @param tapped counted by the person, in a set without a camera
   */
  end(summary: Summary | null, tapped?: number): void
  /** Of the set's record; null as long as there is none. */
  id(): Id | null
}

type Writing = {
  /** Does this when what was handed over before is done. */
  readonly later: (write: (store: Store) => Promise<unknown>) => void
  /** @returns the id of the set's record; null where its session is not kept */
  readonly start: (
    store: Store,
    header: TraceHeader | null,
    startedMs: number,
  ) => Promise<Id | null>
  readonly onTrouble: (trouble: Trouble | null) => void
}

export const createSetKeeper = ({ later, start, onTrouble }: Writing): SetKeeper => {
  let begun = false
  let id: Id | null = null
  let recorder: SetRecorder | null = null
  let trouble: Trouble | null = null
  /** What came before the record was open. */
  let waiting: Judged[] = []

  const troubled = (next: Trouble | null): void => {
    trouble = next
    onTrouble(next)
  }

  const record = (into: SetRecorder, { frame, report }: Judged): void => {
    into.frame(unpackFrame(frame))
    for (const event of report.events) {
      if (event.kind === 'rep-ended') into.rep(event.rep)
      if (event.kind === 'hold-ended') into.hold(event.hold)
    }
  }

  const open = (header: TraceHeader | null): void => {
    begun = true
    const startedMs = Date.now()
    later(async (store) => {
      id = await start(store, header, startedMs)
      if (id === null) return
      const opened = createSetRecorder(store, id, { onTrouble: troubled })
      for (const judged of waiting) record(opened, judged)
      waiting = []
      recorder = opened
    })
  }

  return {
    begin: () => {
      if (!begun) open(null)
    },
    frame: (judged, header) => {
      if (!begun) open(header)
      if (recorder) record(recorder, judged)
      else waiting.push(judged)
    },
    end: (summary, tapped) => {
      const endedMs = Date.now()
      later(async (store) => {
        const isAllThere = (await recorder?.stop()) ?? true
        // A set has its end after its last frame: both wait for space.
        if (!isAllThere && trouble === 'full') {
          throw new StoreError('full', 'there is no space for the last frames of a set')
        }
        if (id !== null)
          await store.sets.end(id, { endedMs, summary, ...(tapped ? { tapped } : {}) })
      })
    },
    id: () => id,
  }
}
