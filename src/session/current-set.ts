import type { Backend, Judged, ModelSize, Told } from '../../workers/seam.ts'
import { listCameras } from '../capture/camera-source.ts'
import type { FrameSource } from '../capture/frame-source.ts'
import { type ClientState, createPoseClient, type PoseClient } from '../capture/pose-client.ts'
import { type Dose, withDose } from '../engine/exercise.ts'
import type { Summary } from '../engine/report.ts'
import type { Trace, TraceHeader } from '../engine/trace.ts'
import { exercises } from '../exercises/index.ts'
import { createRestWatch } from './dose.ts'
import { createLiveStore, IDLE, type SourceKind } from './live-store.ts'
import { browserCan, problemOf } from './problems.ts'
import { replaySummary } from './replay-summary.ts'
import { type Chosen, openSource, summaryMode } from './sources.ts'
import { createViewWatch } from './view-watch.ts'

/** There is one set at a time, and one worker, which outlives it so that the model is loaded once. */
export const liveStore = createLiveStore()

let client: PoseClient | null = null
let source: FrameSource | null = null
let watchView = createViewWatch()
let rested: (report: Told) => boolean = () => false
let dose: Dose | undefined
let header: TraceHeader | null = null
/** Counts sets: what an abandoned one still brings is told apart by it. */
let turn = 0

const { setState, getState } = liveStore

const BACKENDS: readonly string[] = ['webgpu', 'webgl', 'wasm'] satisfies Backend[]
const MODELS: readonly string[] = ['lite', 'full', 'heavy'] satisfies ModelSize[]

/** `?backend=wasm` and `?model=lite` in the address, for those who compare. */
const wishes = (): { backend?: Backend; model: ModelSize | 'auto' } => {
  const query = new URLSearchParams(location.search)
  const [backend, model] = [query.get('backend') ?? '', query.get('model') ?? '']
  return {
    model: MODELS.includes(model) ? (model as ModelSize) : 'auto',
    ...(BACKENDS.includes(backend) && { backend: backend as Backend }),
  }
}

const onState = (state: ClientState): void => {
  if (state.kind === 'starting') setState({ progress: state.progress })
  setState({ restarting: state.kind === 'restarting' })
}

const followers = new Set<(judged: Judged, header: TraceHeader) => void>()

/** Calls back for each judged frame, until the returned function is called: for those who keep them. */
export const followFrames = (
  follow: (judged: Judged, header: TraceHeader) => void,
): (() => void) => {
  followers.add(follow)
  return () => followers.delete(follow)
}

const ourClient = (): PoseClient => {
  client ??= createPoseClient({
    onState,
    onJudged: (judged) => {
      if (getState().stage !== 'running') return
      const { report } = judged
      if (header) for (const follow of followers) follow(judged, header)
      const { source: kind } = getState()
      setState({ report, offeredView: kind === 'file' ? null : watchView(report) })
      // Films end by themselves.
      if (kind === 'camera' && rested(report)) void endSet()
    },
  })
  return client
}

const fail = async (error: unknown, mine: number): Promise<void> => {
  if (mine !== turn) return
  source?.stop()
  const trace = client?.trace() ?? null
  const detail = error instanceof Error ? error.message : String(error)
  setState({
    stage: 'failed',
    problem: problemOf(error, getState().stage),
    detail,
    restarting: false,
  })
  const summary = trace ? await replaySummary(trace, getState().viewAccepted, dose) : null
  if (mine === turn) setState({ summary })
}

/**
 * Runs a set from its source to its summary; the store tells of everything on the way.
 * A camera is asked for at once, so call it from the person's own click.
 * @param asked what is asked of this person; the exercise's own dose where undefined
 */
export const startSet = async (exercise: string, chosen: Chosen, asked?: Dose): Promise<void> => {
  abandonSet()
  const mine = turn
  setState({ ...IDLE, stage: 'opening', exercise, source: chosen.kind })
  if (!browserCan()) return setState({ stage: 'failed', problem: 'browser-old' })
  const definition = exercises[exercise]
  if (!definition) throw new Error(`there is no exercise "${exercise}"`)
  // What the exercise is goes with its dose: the worker knows no programs.
  dose = asked ?? (definition.dose.own && definition.dose)
  header = null
  rested = createRestWatch(withDose(definition, dose))
  watchView = createViewWatch()
  try {
    const opened = await openSource(chosen, (share) => {
      if (mine === turn) setState({ share })
    })
    if (mine !== turn) return opened.stop()
    source = opened
    const { preview, frame } = opened
    setState({ stage: 'preparing', picture: { preview, size: frame } })
    const pose = ourClient()
    const set = { exercise, ...wishes(), frame, source: chosen.kind, ...(dose && { dose }) }
    header = (await pose.start(set)).header
    if (mine !== turn) return
    setState({ stage: 'running' })
    await opened.start(pose)
    if (mine === turn && getState().stage === 'running') await endSet()
  } catch (error) {
    await fail(error, mine)
  }
}

/**
 * Loads the pose model while the person reads, where it may be wanted: there is a camera, and nobody asked for
 * data to be saved.
 */
export const prepareModel = async (): Promise<void> => {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (!browserCan() || connection?.saveData || (await listCameras()).length === 0) return
  ourClient().prepare(wishes())
}

/** What is painted of each report goes to this painter from now on. @param open a new port to it */
export const showReportsTo = (open: () => MessagePort): void => ourClient().showTo(open)

const summaryOf = async (pose: PoseClient, kind: SourceKind): Promise<Summary | null> => {
  try {
    return await pose.summary(summaryMode(kind))
  } catch {
    // The worker is gone for good; its frames are not.
    const trace = pose.trace()
    return trace ? replaySummary(trace, getState().viewAccepted, dose) : null
  }
}

/** Goes on from the wrong view that is offered; what can't be judged from there stays open. */
export const acceptView = (): void => {
  if (getState().stage !== 'running' || getState().offeredView === null) return
  setState({ offeredView: null, viewAccepted: true })
  // Where the worker is lost for good, the set fails by itself.
  client?.acceptView().catch(() => undefined)
}

/** Ends the set and adds it up; what was done is kept even if it was little. */
export const endSet = async (): Promise<void> => {
  const { stage, source: kind } = getState()
  if (stage === 'opening' || stage === 'preparing') return abandonSet()
  if (stage !== 'running' || !client || !kind) return
  const mine = turn
  setState({ stage: 'finishing' })
  source?.stop()
  const summary = await summaryOf(client, kind)
  if (mine !== turn) return
  client.stop()
  setState({ stage: 'finished', summary, picture: null })
}

/** Leaves the set; the source is given back, the worker stays for the next one. */
export const abandonSet = (): void => {
  turn += 1
  source?.stop()
  source = null
  client?.stop()
  setState(IDLE)
}

/** Leaves the page of the set; what it came to stays to be looked at. */
export const leaveSet = (): void => {
  if (getState().summary === null) abandonSet()
}

/** What was recorded of the latest set; null when nothing was. */
export const recordedTrace = (): Trace | null => client?.trace() ?? null
