import { type Trouble, troubleOf } from '../../records/trouble.ts'

/** Done once more where there was no space: what it did before that fails wholly, or is known to it. */
export type Write<Store> = (store: Store) => Promise<unknown>

/** Writes one after another, in the order they are handed over. Nothing here throws. */
export type WriteQueue<Store> = {
  add(write: Write<Store>): void
  /** Resolves when all that was handed over is written, or can't be for now. */
  settled(): Promise<void>
}

type Options<Store> = {
  /** null where nothing is kept at all. */
  readonly open: () => Promise<Store | null>
  /** Told when a write fails, and `null` when all is written after all. */
  readonly onTrouble: (trouble: Trouble | null) => void
  readonly waitMs?: number
}

const WAIT_MS = 10_000

/** What finds no space waits, with all that comes after it, until there is some; what fails otherwise is left out. */
export const createWriteQueue = <Store>({
  open,
  onTrouble,
  waitMs = WAIT_MS,
}: Options<Store>): WriteQueue<Store> => {
  const waiting: Write<Store>[] = []
  let queue: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFull = false
  let isLeftOut = false

  const failed = (trouble: Trouble): void => {
    isFull = trouble === 'full'
    isLeftOut ||= !isFull
    onTrouble(trouble)
  }

  const writeAll = async (store: Store): Promise<void> => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      try {
        await next(store)
      } catch (error) {
        failed(troubleOf(error))
        if (isFull) return
      }
      waiting.shift()
    }
    if (isFull && !isLeftOut) onTrouble(null)
    isFull = false
  }

  const drain = async (): Promise<void> => {
    clearTimeout(timer)
    const store = await open()
    if (store) await writeAll(store)
    else waiting.length = 0
    if (waiting.length > 0) timer = setTimeout(goOn, waitMs)
  }

  const goOn = (): void => {
    queue = queue.then(drain)
  }

  return {
    add: (write) => {
      waiting.push(write)
      goOn()
    },
    settled: () => queue,
  }
}
