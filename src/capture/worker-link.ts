import { proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink'
import type {
  Judged,
  ModelChoice,
  PoseWorker,
  Progress,
  Started,
  StartOptions,
} from '../../workers/seam.ts'

/** After this long without a judged picture the worker is asked what it does, ms. */
const QUIET_MS = 2500
/** A worker that takes this long to say so is dead; a heavy model on a slow phone blocks it for 1 s. */
const ANSWER_MS = 4000
/** A picture that takes this long never ends: the GPU hangs, ms. */
const STUCK_MS = 8000
/** Loading or compiling without any sign of progress, ms; a slow phone compiles for 20 s. */
const START_STUCK_MS = 45_000
const WATCH_EVERY_MS = 2000

/** The worker died, hangs, or lost its GPU. */
export class WorkerLost extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'WorkerLost'
  }
}

export type LinkListener = {
  readonly onProgress: (progress: Progress) => void
  readonly onJudged: (judged: Judged) => void
}

/** One worker, from its start to its end. */
export type WorkerLink = {
  /** The model for sets to come. @throws WorkerLost, or the worker's own error */
  load(choice: ModelChoice): Promise<void>
  /** @throws WorkerLost, or the worker's own error */
  start(options: StartOptions): Promise<Started>
  /** Asks the worker. @throws WorkerLost where it is lost before it answers */
  ask<Answer>(question: (worker: Remote<PoseWorker>) => Promise<Answer>): Promise<Answer>
  /** Rejects with WorkerLost when the worker is lost; never resolves. */
  readonly lost: Promise<never>
  close(): void
}

export function openWorker({ onProgress, onJudged }: LinkListener): WorkerLink {
  // In one expression: by its form the bundler knows a worker.
  const thread = new Worker(new URL('../../workers/pose.worker.ts', import.meta.url), {
    type: 'module',
    name: 'pose',
  })
  const worker = wrap<PoseWorker>(thread)
  let reject: (error: WorkerLost) => void
  const lost = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  let heard = performance.now()
  /** Loads and starts that are under way. */
  let starting = 0
  let asking = false

  const lose = (reason: string) => {
    close()
    reject(new WorkerLost(reason))
  }
  const hear = () => {
    heard = performance.now()
  }
  thread.onerror = ({ message }) => lose(message || 'the pose worker broke')
  thread.onmessageerror = () => lose('the pose worker sent what cannot be read')
  const listener = proxy({
    onProgress: (progress: Progress) => {
      hear()
      onProgress(progress)
    },
    onLost: lose,
  })
  const listenTo = (port: MessagePort) => {
    port.onmessage = ({ data }: MessageEvent<Judged>) => {
      hear()
      onJudged(data)
    }
  }

  async function watch() {
    const silent = performance.now() - heard
    if (starting > 0) return silent > START_STUCK_MS && lose('the pose model does not start')
    if (silent < QUIET_MS || asking) return
    asking = true
    const late = setTimeout(() => lose('the pose worker does not answer'), ANSWER_MS)
    const working = await ask((remote) => remote.workingMs()).catch(() => 0)
    clearTimeout(late)
    asking = false
    if (working > STUCK_MS) lose('the pose model does not finish a picture')
  }
  const watching = setInterval(watch, WATCH_EVERY_MS)

  function close() {
    clearInterval(watching)
    worker[releaseProxy]()
    thread.terminate()
  }

  const ask: WorkerLink['ask'] = (question) => Promise.race([question(worker), lost])

  const whileStarting = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    starting += 1
    hear()
    try {
      return await question()
    } finally {
      starting -= 1
      hear()
    }
  }

  return {
    load: (choice) => whileStarting(() => ask((worker) => worker.load(choice, listener))),
    start: (options) =>
      whileStarting(() => {
        const { port1, port2 } = new MessageChannel()
        listenTo(port1)
        return ask((worker) => worker.start(options, listener, transfer(port2, [port2])))
      }),
    ask,
    lost,
    close,
  }
}
