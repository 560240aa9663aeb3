import { type Backend, startBackend } from './backends.ts'
import { createEstimator, type Estimator } from './estimator.ts'
import { hasWebGl, hasWebGpu } from './gpu.ts'
import type { ModelChoice, ModelSize, Progress } from './seam.ts'
import { loadWarmUpPicture } from './warm-up.ts'

/** Below this, quick repetitions are lost (issue 2): `auto` then takes the lite model. */
const MIN_FPS = 12
const SLOWEST_MS = 1000 / MIN_FPS

const FRAMES_MEASURED = 6
/** A backend that needs this long for one warm frame is given up on at once, ms. */
const HOPELESS_MS = 400

type Running = {
  readonly backend: Backend
  readonly model: ModelSize
  readonly estimator: Estimator
}

export type Chosen = Running & {
  /** Median ms a frame of each `backend-model` that was measured. */
  readonly measuredMs: Readonly<Record<string, number>>
}

type Trial = Running & {
  /** Median ms a frame; null where there was nothing to choose. */
  readonly ms: number | null
}

/**
 * The pose model, warmed up, on the backend that is fastest on this device.
 * @throws Error where no backend runs, naming the last one's reason
 */
export async function chooseEstimator(
  choice: ModelChoice,
  onProgress: (progress: Progress) => void,
): Promise<Chosen> {
  const trials = await tryBackends(choice, onProgress)
  const fastest = trials.reduce((best, next) => (msOf(next) < msOf(best) ? next : best))
  const best = choice.model === 'auto' ? await orLite(fastest, trials, choice, onProgress) : fastest

  for (const { estimator } of trials) if (estimator !== best.estimator) estimator.dispose()
  await startBackend(best.backend)
  const { backend, model, estimator } = best
  return { backend, model, estimator, measuredMs: figuresOf(trials) }
}

async function tryBackends(choice: ModelChoice, onProgress: (progress: Progress) => void) {
  const backends = choice.backend ? [choice.backend] : await backendsHere()
  const model = choice.model === 'auto' ? 'full' : choice.model
  const worthMeasuring = choice.model === 'auto' || backends.length > 1
  const trials: Trial[] = []
  let reason: unknown
  for (const backend of backends) {
    try {
      trials.push(await tryOut(backend, model, choice.models, worthMeasuring, onProgress))
    } catch (error) {
      reason = error
    }
  }
  if (trials.length === 0) throw reason
  return trials as [Trial, ...Trial[]]
}

/** The processor first: it starts in a moment, and what is slower than it is not worth a GPU. */
async function backendsHere(): Promise<Backend[]> {
  const [webgl, webgpu] = [hasWebGl(), await hasWebGpu()]
  return ['wasm', ...(webgl ? ['webgl' as const] : []), ...(webgpu ? ['webgpu' as const] : [])]
}

async function orLite(
  full: Trial,
  trials: Trial[],
  choice: ModelChoice,
  onProgress: (progress: Progress) => void,
): Promise<Trial> {
  if (msOf(full) <= SLOWEST_MS) return full
  const lite = await tryOut(full.backend, 'lite', choice.models, true, onProgress)
  trials.push(lite)
  return msOf(lite) < msOf(full) ? lite : full
}

async function tryOut(
  backend: Backend,
  model: ModelSize,
  models: string,
  worthMeasuring: boolean,
  onProgress: (progress: Progress) => void,
): Promise<Trial> {
  onProgress({ step: 'loading', share: 0 })
  const [picture, estimator] = await Promise.all([
    loadWarmUpPicture(),
    createEstimator({ backend, model, load: (name) => `${models}${name}/model.json` }),
  ])
  onProgress({ step: 'warming-up', share: 0 })
  // Compiles the GPU's programs and fills caches; how long it takes says nothing.
  await estimator.estimate(picture, 0)
  const ms = worthMeasuring ? await measure(estimator, picture, onProgress) : null
  estimator.reset()
  picture.close()
  return { backend, model, estimator, ms }
}

async function measure(
  estimator: Estimator,
  picture: ImageBitmap,
  onProgress: (progress: Progress) => void,
): Promise<number> {
  const times: number[] = []
  while (times.length < FRAMES_MEASURED && Math.max(...times) < HOPELESS_MS) {
    onProgress({ step: 'measuring', share: times.length / FRAMES_MEASURED })
    const began = performance.now()
    await estimator.estimate(picture, 0)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number
}

const msOf = ({ ms }: Trial) => ms ?? 0

const figuresOf = (trials: readonly Trial[]) =>
  Object.fromEntries(
    trials.flatMap(({ backend, model, ms }) => (ms === null ? [] : [[`${backend}-${model}`, ms]])),
  )
