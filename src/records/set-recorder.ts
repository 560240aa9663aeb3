import type { HoldSummary, RepSummary } from '../engine/report.ts'
import type { TraceFrame } from '../engine/trace.ts'
import type { Id } from './model.ts'
import type { SetRows } from './set-rows.ts'
import type { Store } from './store.ts'
import { type Trouble, troubleOf } from './trouble.ts'

export type RecorderOptions = {
  /** Told when writing goes wrong, when it goes wrong otherwise, and `null` once all is on disk again. */
  readonly onTrouble: (trouble: Trouble | null) => void
}

/** Brings a running set to disk as it goes: each thing within 2 s. Nothing here throws. */
export type SetRecorder = {
  frame(frame: TraceFrame): void
  rep(rep: RepSummary): void
  hold(hold: HoldSummary): void
  /** Writes now, e.g. before the page is hidden. Says whether all that was handed over is on disk. */
  flush(): Promise<boolean>
  /** What is not on disk yet, in its order: with what the store reads, it makes the whole file. */
  unsaved(): Required<SetRows>
  /** A last flush; then nothing is tried again. Call it before the set is ended. */
  stop(): Promise<boolean>
}

/** From the first thing that waits to its writing, ms. With the writing itself it has to stay below 2 s. */
const WAIT_MS = 1000
/** A page in the background has slow timers: frames that span this much are written without one, ms. */
const LONG_SPAN_MS = 1500
/** In one transaction; after trouble there may be minutes of them. */
const FRAMES_AT_ONCE = 300
/** While there is trouble the wait doubles up to this, ms. */
const LONGEST_WAIT_MS = 30_000

/** Records one set, from its first frame to its last. */
export const createSetRecorder = (
  store: Pick<Store, 'append'>,
  setId: Id,
  { onTrouble }: RecorderOptions,
): SetRecorder => {
  const frames: TraceFrame[] = []
  const reps: RepSummary[] = []
  const holds: HoldSummary[] = []
  let trouble: Trouble | null = null
  let waitMs = WAIT_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<boolean> | null = null
  let stopped = false

  const isEmpty = () => frames.length + reps.length + holds.length === 0

  const tell = (next: Trouble | null): void => {
    waitMs = next === null ? WAIT_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS)
    if (next === trouble) return
    trouble = next
    onTrouble(next)
  }

  /** What goes into the next transaction; it stays here until it is on disk. */
  const writeSome = async (): Promise<boolean> => {
    const part = { frames: frames.slice(0, FRAMES_AT_ONCE), reps: [...reps], holds: [...holds] }
    try {
      await store.append(setId, part)
    } catch (error) {
      tell(troubleOf(error))
      return false
    }
    frames.splice(0, part.frames.length)
    reps.splice(0, part.reps.length)
    holds.splice(0, part.holds.length)
    return true
  }

  /** What comes in meanwhile waits for the next time, or each chunk would hold a frame or two. */
  const writeWaiting = async (): Promise<boolean> => {
    const rounds = Math.ceil(frames.length / FRAMES_AT_ONCE)
    for (let round = 0; round < rounds || reps.length + holds.length > 0; round += 1) {
      if (!(await writeSome())) return false
    }
    tell(null)
    return true
  }

  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    timer = undefined
    const mine: Promise<boolean> = (writing ?? Promise.resolve(true)).then(writeWaiting)
    writing = mine
    return mine.finally(() => {
      if (writing !== mine) return
      writing = null
      schedule()
    })
  }

  const schedule = (): void => {
    if (stopped || writing || isEmpty()) return
    const spanMs = (frames.at(-1)?.t ?? 0) - (frames[0]?.t ?? 0)
    if (trouble === null && spanMs >= LONG_SPAN_MS) void flush()
    else timer ??= setTimeout(flush, waitMs)
  }

  const take = <T>(rows: T[], row: T): void => {
    rows.push(row)
    schedule()
  }

  return {
    frame: (frame) => take(frames, frame),
    rep: (rep) => take(reps, rep),
    hold: (hold) => take(holds, hold),
    flush,
    unsaved: () => ({ frames: [...frames], reps: [...reps], holds: [...holds] }),
    stop: () => {
      stopped = true
      return flush()
    },
  }
}
