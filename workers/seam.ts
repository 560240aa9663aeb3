import type { Dose } from '../src/engine/exercise.ts'
import type { PackedFrame } from '../src/engine/packed-frame.ts'
import type { Report, Summary } from '../src/engine/report.ts'
import type { TraceFrame, TraceHeader } from '../src/engine/trace.ts'

/** What crosses between the page and the pose worker, and nothing else. */

export type Backend = 'webgpu' | 'webgl' | 'wasm'
export type ModelSize = 'lite' | 'full' | 'heavy'

/** Which pose model to run, and where it lies. */
export type ModelChoice = {
  /** `auto`: full, unless it can't hold 12 frames a second, then lite. */
  readonly model: ModelSize | 'auto'
  /** Measured when absent. */
  readonly backend?: Backend
  /** Address of the folder with the models, absolute: a worker counts from its own file. */
  readonly models: string
}

export type StartOptions = ModelChoice & {
  readonly exercise: string
  /** What is asked of this person; the exercise's own where absent. */
  readonly dose?: Dose
  /** Frames recorded before the worker was restarted: the coach is given them again, so nothing counted is lost. */
  readonly resume?: readonly TraceFrame[]
  /** "Continue anyway" from a view that the exercise can't be judged from. */
  readonly acceptView?: boolean
  /** What the trace will say of its pictures: size in px, to which camera frames are brought, and rate. */
  readonly frame: { readonly width: number; readonly height: number; readonly fps: number }
  /** Where the pictures come from, for the trace's header. */
  readonly source: string
}

export type Started = {
  readonly backend: Backend
  readonly model: ModelSize
  /** Measured ms a frame of each backend and model tried; to be remembered. */
  readonly measuredMs: Readonly<Record<string, number>>
  /** Header of the trace that begins. */
  readonly header: TraceHeader
}

export type Progress = {
  readonly step: 'loading' | 'warming-up' | 'measuring'
  readonly share: number
}

/** What the page is told of a report. */
export type Told = Omit<Report, 'points'>

/** Sent after each judged frame. `frame` goes to the recorder, `report` to the screen and the voice. */
export type Judged = {
  readonly frame: PackedFrame
  /** Its points go to the painter alone. */
  readonly report: Told
  /** ms the worker spent on it. */
  readonly workMs: number
}

/** What of a report is painted, frame by frame. */
export type Painted = Pick<Report, 'points' | 'joints' | 'nearSide' | 'holdMs'>

export type Listener = {
  readonly onProgress: (progress: Progress) => void
  /** The GPU was lost, or the model failed: the worker asks to be replaced. */
  readonly onLost: (reason: string) => void
}

export type PoseWorker = {
  /** Loads the model for sets to come; one that starts meanwhile waits for it. */
  load(choice: ModelChoice, listener: Listener): Promise<void>
  /** @param judged is told each `Judged`, one way: an answer to every frame would cost the page's thread */
  start(options: StartOptions, listener: Listener, judged: MessagePort): Promise<Started>
  /** Sends what is painted of each report there, past the page's thread, until another is named. */
  showTo(painter: MessagePort): void
  /**
   * A camera's transferred stream; the latest frame wins. Resolves when the stream ends.
   * @param fromMs time of its first frame in the trace; the others follow by their capture time
   */
  watch(stream: ReadableStream<VideoFrame>, fromMs: number): Promise<void>
  /** One picture; each is judged, in order. Resolves when it was: the sender waits, so nothing queues. */
  judge(picture: ImageBitmap, tMs: number): Promise<void>
  /** A moment without a picture, kept in the trace with its reason. */
  gap(tMs: number, reason: string): void
  /** From now on as if started with `acceptView`; what was done before is judged once more with it. */
  acceptView(): void
  /** Live: what was counted so far. Recording: judged backwards over all frames. */
  summary(mode: 'live' | 'recording'): Promise<Summary>
  /** For how long the frame in hand has been worked on, ms; 0 when there is none. No answer: it hangs. */
  workingMs(): number
  stop(): Promise<void>
}
