import { createPoseClient } from '../../capture/pose-client.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { createStage, type Stage } from '../../mannequin/render/stage.ts'
import type { Camera } from '../../mannequin/types.ts'
import type { Still } from '../view-map/still.ts'

/** What is looked at from one place; plain data, which crosses into the browser and names it in the cache. */
export type Viewing = {
  readonly exercise: string
  readonly bodyId: string
  readonly camera: Camera
  readonly stills: readonly Still[]
  /** Which still is shown when, by its place in `stills`: one more than once, until the model has found it. */
  readonly order: readonly number[]
  /** Nobody found in so many pictures at the start is nobody found at all. */
  readonly patience: number
}

declare global {
  interface Window {
    /** What the model said of the last picture of each still; null of one in which it found nobody. */
    lookAt: (viewing: Viewing) => Promise<(TraceFrame | null)[]>
  }
}

/** The model is asked for the back's outline at most so often: each picture is its own moment. */
const STEP_MS = 100
const FPS = 1000 / STEP_MS

const client = createPoseClient({ onState: () => undefined, onJudged: () => undefined })

let theatre: { readonly canvas: HTMLCanvasElement; readonly stage: Stage } | null = null

/** Built once: a body's flesh takes longer than its picture. Edges are as smooth as the model's own scale asks. */
const theatreOf = ({ width, height }: Camera) => {
  if (theatre) return theatre
  const canvas = document.createElement('canvas')
  theatre = { canvas, stage: createStage(canvas, { width, height, antialias: false }) }
  return theatre
}

window.lookAt = async ({ exercise, bodyId, camera, stills, order, patience }) => {
  const body = BODIES.find(({ id }) => id === bodyId)
  if (body === undefined) throw new Error(`there is no body "${bodyId}"`)
  const { canvas, stage } = theatreOf(camera)
  const { width, height } = camera
  const frame = { width, height, fps: FPS }
  await client.start({ exercise, model: 'full', backend: 'wasm', frame, source: 'mannequin' })
  const said: (TraceFrame | null)[] = stills.map(() => null)
  let isFound = false
  for (const [index, shown] of order.entries()) {
    if (!isFound && index >= patience) break
    const still = stills[shown]
    if (still === undefined) throw new Error(`there is no still ${shown}`)
    await client.judge(() => {
      stage.show(body, forwardKinematics(body, still.pose), camera, still.things)
      return createImageBitmap(canvas)
    }, index * STEP_MS)
    const seen = client.trace()?.frames.at(-1)
    isFound ||= seen?.image !== null
    said[shown] = seen?.image ? seen : null
  }
  return said
}
