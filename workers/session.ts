import { type Exercise, withDose } from '../src/engine/exercise.ts'
import { packFrame } from '../src/engine/packed-frame.ts'
import { createCoach } from '../src/engine/pipeline.ts'
import { judgeRecording } from '../src/engine/recording.ts'
import type { TraceHeader } from '../src/engine/trace.ts'
import { exercises } from '../src/exercises/index.ts'
import { learnItems } from '../src/exercises/learned-own.ts'
import { readPictures } from './camera-stream.ts'
import { whenGpuIsLost } from './gpu.ts'
import { createJudge, type Judge, type Verdict } from './judge.ts'
import { type Chosen, chooseEstimator } from './probe.ts'
import type {
  Judged,
  Listener,
  ModelChoice,
  ModelSize,
  Painted,
  PoseWorker,
  StartOptions,
} from './seam.ts'
import { withContour } from './with-contour.ts'

/** One set of one exercise. */
type Session = {
  readonly exercise: Exercise
  readonly header: TraceHeader
  readonly judge: Judge
  readonly tell: (verdict: Verdict) => void
}

type Model = { readonly chosen: Promise<Chosen>; readonly asked: string }

/** The worker's side of the seam: one pose model, which stays, and one set after another. */
export function createPoseWorker(): PoseWorker {
  let model: Model | null = null
  let current: Session | null = null
  let told: Listener = { onProgress: () => undefined, onLost: () => undefined }
  let painter: MessagePort | null = null

  /** The model that was asked for before, or that was found best when any might do, stays. */
  async function isSame({ asked, chosen }: Model, choice: ModelChoice): Promise<boolean> {
    if (asked === nameOf(choice)) return true
    const { backend, model: size } = await chosen
    return choice.backend === backend && choice.model === size
  }

  async function freshModel(before: Model | null, choice: ModelChoice): Promise<Chosen> {
    const old = await before?.chosen.catch(() => null)
    old?.estimator.dispose()
    const chosen = await chooseEstimator(choice, (progress) => told.onProgress(progress))
    whenGpuIsLost((reason) => told.onLost(reason))
    return chosen
  }

  async function modelFor(choice: ModelChoice): Promise<Chosen> {
    const before = model
    if (before && (await isSame(before, choice).catch(() => false))) return before.chosen
    // Another one was asked for meanwhile.
    if (model !== before) return modelFor(choice)
    const mine = { asked: nameOf(choice), chosen: freshModel(before, choice) }
    model = mine
    mine.chosen.catch(() => {
      if (model === mine) model = null
    })
    return mine.chosen
  }

  const session = () => {
    if (!current) throw new Error('the pose worker was not started')
    return current
  }

  return {
    async load(choice, listener) {
      told = listener
      await modelFor(choice)
    },
    async start(options, listener, judged) {
      if (options.dose) learnItems([options.dose])
      const own = exercises[options.exercise]
      if (!own) throw new Error(`there is no exercise "${options.exercise}"`)
      const exercise = withDose(own, options.dose)
      told = listener
      const chosen = await modelFor(options)
      chosen.estimator.reset()
      const header = headerOf(options, chosen.model)
      const tell = ({ frame, report: { points, ...report }, workMs }: Verdict) => {
        const { joints, nearSide, holdMs } = report
        painter?.postMessage({ points, joints, nearSide, holdMs } satisfies Painted)
        judged.postMessage({ frame: packFrame(frame), report, workMs } satisfies Judged)
      }
      current = beginSession(exercise, { ...options, header }, chosen, listener, tell)
      for (const frame of options.resume ?? []) current.judge.frame(frame)
      const { backend, model, measuredMs } = chosen
      return { backend, model, measuredMs, header }
    },
    showTo(port) {
      painter = port
    },
    async watch(stream, fromMs) {
      const mine = session()
      for await (const picture of readPictures(stream, fromMs, mine.header)) {
        if (current !== mine) return picture.bitmap.close()
        mine.tell(await mine.judge.picture(picture))
      }
    },
    async judge(bitmap, tMs) {
      const { judge, tell } = session()
      tell(await judge.picture({ bitmap, tMs }))
    },
    gap(tMs, reason) {
      const { judge, tell } = session()
      const frame = { t: tMs, score: 0, image: null, world: null, label: { gap: reason } }
      tell({ frame, report: judge.frame(frame), workMs: 0 })
    },
    acceptView() {
      const { exercise, header, judge } = session()
      judge.handTo(createCoach(exercise, { ...header, acceptView: true }))
    },
    async summary(mode) {
      const { exercise, header, judge } = session()
      if (mode === 'live') return judge.summary()
      return judgeRecording(exercise, { header, frames: judge.frames }).summary
    },
    workingMs: () => current?.judge.workingMs() ?? 0,
    async stop() {
      current = null
    },
  }
}

const nameOf = ({ backend, model, models }: ModelChoice): string =>
  JSON.stringify([backend, model, models])

function headerOf({ exercise, dose, frame, source }: StartOptions, model: ModelSize): TraceHeader {
  const { width, height, fps } = frame
  const name = `blazepose-${model}`
  const header = { model: name, width, height, fps, exercise, source, ...(dose && { dose }) }
  return { plumbline: 'trace', version: 1, ...header }
}

function beginSession(
  exercise: Exercise,
  { header, acceptView = false }: Pick<StartOptions, 'acceptView'> & { header: TraceHeader },
  { estimator }: Chosen,
  { onLost }: Listener,
  tell: Session['tell'],
): Session {
  const coach = createCoach(exercise, { ...header, acceptView })
  const seer = exercise.contour ? withContour(estimator) : estimator
  const judge = createJudge(seer, coach, onLost)
  return { exercise, header, judge, tell }
}
