import type { Judged } from '../../../workers/seam.ts'
import { unpackFrame } from '../../engine/packed-frame.ts'
import type { Summary } from '../../engine/report.ts'
import type { TraceHeader } from '../../engine/trace.ts'
import type { Id } from '../../records/model.ts'
import { createSetRecorder, type SetRecorder } from '../../records/set-recorder.ts'
import type { Store } from '../../records/store.ts'

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
}

type Writing = {
  /** Does this when what was handed over before is done. */
  readonly then: (write: (store: Store) => Promise<unknown>) => void
  /** @returns the id of the set's record; null where its session is not kept */
  readonly start: (
    store: Store,
    header: TraceHeader | null,
    startedMs: number,
  ) => Promise<Id | null>
  readonly onTrouble: (trouble: unknown) => void
}

export const createSetKeeper = ({ then, start, onTrouble }: Writing): SetKeeper => {
  let begun = false
  let id: Id | null = null
  let recorder: SetRecorder | null = null
  /** What came before the record was open. */
  let waiting: Judged[] = []

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
    then(async (store) => {
      id = await start(store, header, startedMs)
      if (id === null) return
      const opened = createSetRecorder(store, id, { onTrouble })
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
      then(async (store) => {
        await recorder?.stop()
        if (id !== null)
          await store.sets.end(id, { endedMs, summary, ...(tapped ? { tapped } : {}) })
      })
    },
  }
}
