import { transfer } from 'comlink'
import type { Judged, ModelChoice, Progress, Started, StartOptions } from '../../workers/seam.ts'
import type { Summary } from '../engine/report.ts'
import type { Trace } from '../engine/trace.ts'
import type { FrameSink } from './frame-source.ts'
import { forgetModel, recallModel, rememberModel } from './remembered-model.ts'
import { createTraceRecorder, type TraceRecorder } from './trace-recorder.ts'
import { openWorker, type WorkerLink, WorkerLost } from './worker-link.ts'

/** Restarts in one set, after which it is given up: something is wrong that starting won't mend. */
const MAX_LOSSES = 3

/** Live pictures with the worker: one that it judges, and the next, so that it never waits. */
const MAX_IN_HAND = 2

/** `frame` and `source` are the frame source's `frame` and `kind`. */
export type PoseSet = Pick<
  StartOptions,
  'exercise' | 'dose' | 'model' | 'backend' | 'frame' | 'source'
>

export type ClientState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting'; readonly progress: Progress }
  | { readonly kind: 'running'; readonly started: Started }
  /** The worker was lost and another one takes over; what was counted is kept. */
  | { readonly kind: 'restarting'; readonly reason: string }
  /** The trace so far is still there. */
  | { readonly kind: 'failed'; readonly reason: string }

export type ClientListener = {
  readonly onState: (state: ClientState) => void
  readonly onJudged: (judged: Judged) => void
}

/** The page's side of the pose worker. It outlives sets, so that the model is loaded once. */
export type PoseClient = FrameSink & {
  /** Loads the model for sets to come; should it fail, the set that starts tells why. */
  prepare(wish: Pick<PoseSet, 'model' | 'backend'>): void
  /**
   * Begins a set; the one before it is over. Then start a source with this client as its sink.
   * @throws Error where no pose model can be run here
   */
  start(set: PoseSet): Promise<Started>
  /** Each report is sent to a painter's port too; `open` is called for each worker. */
  showTo(open: () => MessagePort): void
  /** "Continue anyway": this set is judged from a view that the exercise does not want. */
  acceptView(): Promise<void>
  /** What was recorded of this set so far; null before the model was ready. */
  trace(): Trace | null
  /** Live: as it was counted. Recording: judged again, backwards, over the whole trace. */
  summary(mode: 'live' | 'recording'): Promise<Summary>
  /** Ends the set. Its trace can still be had. */
  stop(): void
  /** Ends the worker. */
  dispose(): void
}

type ActiveSet = {
  asked: PoseSet & Pick<StartOptions, 'acceptView'>
  readonly recorder: TraceRecorder
  losses: number
  /** A recording's lost picture is taken again, so that it has no gap. */
  isRecording: boolean
  /** The worker of the moment; while one is lost, the next one. */
  ready: Promise<WorkerLink>
}

export function createPoseClient({ onState, onJudged }: ClientListener): PoseClient {
  let active: ActiveSet | null = null
  let recorder = createTraceRecorder()
  let link: WorkerLink | null = null
  let openPainter: (() => MessagePort) | null = null
  const inHand = new Set<Promise<unknown>>()

  function openLink(): WorkerLink {
    const opened = openWorker({
      onProgress: (progress) => onState({ kind: 'starting', progress }),
      onJudged(judged) {
        if (link !== opened || !active) return
        active.recorder.add(judged.frame)
        onJudged(judged)
      },
    })
    opened.lost.catch(() => {
      if (link === opened) link = null
    })
    return opened
  }

  async function showOn(worker: WorkerLink) {
    if (!openPainter) return
    const port = openPainter()
    await worker.ask((remote) => remote.showTo(transfer(port, [port])))
  }

  async function begin(mine: ActiveSet): Promise<{ worker: WorkerLink; started: Started }> {
    while (active === mine) {
      link ??= openLink()
      const worker = link
      try {
        const started = await worker.start(startOptions(mine))
        if (mine.losses === 0 && !mine.asked.backend) rememberModel(mine.asked.model, started)
        mine.recorder.begin(started.header)
        await showOn(worker)
        worker.lost.catch((error: WorkerLost) => takeOver(mine, error.message))
        onState({ kind: 'running', started })
        return { worker, started }
      } catch (error) {
        countLoss(mine, error)
      }
    }
    throw new Error('another set was started')
  }

  /** @throws what went wrong, once it has gone wrong too often */
  function countLoss(mine: ActiveSet, error: unknown) {
    const reason = error instanceof Error ? error.message : String(error)
    forgetModel(mine.asked.model)
    mine.losses += 1
    onState({ kind: mine.losses > MAX_LOSSES ? 'failed' : 'restarting', reason })
    if (mine.losses > MAX_LOSSES) throw error
  }

  /** The worker was lost in mid-set: the next one is given all frames again, and the gap. */
  function takeOver(mine: ActiveSet, reason: string) {
    if (active !== mine) return
    const tMs = mine.recorder.nowMs()
    mine.ready = (async () => {
      countLoss(mine, new Error(reason))
      const { worker } = await begin(mine)
      if (!mine.isRecording) await worker.ask((remote) => remote.gap(tMs, reason))
      return worker
    })()
    // Whoever asks next learns of it.
    mine.ready.catch(() => undefined)
  }

  /** Asks the worker, and where it is lost over the question, the next one. */
  async function ask<Answer>(
    question: (worker: WorkerLink, mine: ActiveSet) => Promise<Answer>,
  ): Promise<Answer> {
    const mine = active
    while (mine && active === mine) {
      const worker = await mine.ready
      try {
        return await question(worker, mine)
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error
      }
    }
    throw new SetOver()
  }

  return {
    prepare(wish) {
      if (active) return
      link ??= openLink()
      link.load(modelChoice(wish)).catch(() => undefined)
    },
    async start(asked) {
      recorder = createTraceRecorder()
      const never = new Promise<never>(() => undefined)
      const mine: ActiveSet = { asked, recorder, losses: 0, isRecording: false, ready: never }
      active = mine
      const beginning = begin(mine)
      mine.ready = beginning.then(({ worker }) => worker)
      mine.ready.catch(() => undefined)
      return (await beginning).started
    },
    watch: (open) =>
      ask((worker, mine) => {
        const stream = open()
        const fromMs = mine.recorder.nowMs()
        return worker.ask((remote) => remote.watch(transfer(stream, [stream]), fromMs))
      }).catch(unlessOver),
    offer(grab, tMs) {
      const worker = link
      if (!active || !worker || inHand.size >= MAX_IN_HAND) return
      const judging = judgeOne(worker, grab, tMs)
        // Lost with its worker: the next picture is as good.
        .catch(() => undefined)
        .finally(() => inHand.delete(judging))
      inHand.add(judging)
    },
    judge: (grab, tMs) =>
      ask(async (worker, mine) => {
        mine.isRecording = true
        await judgeOne(worker, grab, tMs)
      }).catch(unlessOver),
    gap(reason) {
      ask((worker, mine) =>
        worker.ask((remote) => remote.gap(mine.recorder.nowMs(), reason)),
      ).catch(() => undefined)
    },
    showTo(open) {
      openPainter = open
      ask(showOn).catch(() => undefined)
    },
    acceptView: () =>
      ask(async (worker, mine) => {
        // Workers that take over later are told as they start.
        mine.asked = { ...mine.asked, acceptView: true }
        await worker.ask((remote) => remote.acceptView())
      }).catch(unlessOver),
    nowMs: () => recorder.nowMs(),
    trace: () => recorder.trace(),
    summary: (mode) => ask((worker) => worker.ask((remote) => remote.summary(mode))),
    stop() {
      active = null
      link?.ask((remote) => remote.stop()).catch(() => undefined)
      onState({ kind: 'idle' })
    },
    dispose() {
      active = null
      link?.close()
      link = null
    },
  }
}

async function judgeOne(worker: WorkerLink, grab: () => Promise<ImageBitmap>, tMs: number) {
  const picture = await grab()
  await worker.ask((remote) => remote.judge(transfer(picture, [picture]), tMs))
}

/** The set was stopped while something was still asked of it. */
class SetOver extends Error {}

function unlessOver(error: unknown) {
  if (!(error instanceof SetOver)) throw error
}

/** First what was asked for or found best; after a loss the processor, which can't be lost. */
function startOptions({ asked, losses, recorder }: ActiveSet): StartOptions {
  const choice = modelChoice(losses > 0 ? { ...asked, backend: 'wasm' } : asked)
  return { ...asked, ...choice, resume: recorder.frames() }
}

/** What was found best here before, where any backend may do. */
function modelChoice({ backend, model }: Pick<PoseSet, 'model' | 'backend'>): ModelChoice {
  const models = new URL('models/', document.baseURI).href
  const known = backend ? { backend } : recallModel(model)
  return { model, models, ...known }
}
