import { createPoseClient } from '../../capture/pose-client.ts'
import { unpackFrame } from '../../engine/packed-frame.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import type { Camera } from '../../mannequin/types.ts'
import type { Still } from '../view-map/still.ts'
import { theTheatre } from './theatre.ts'

/** What is looked at from one place; plain data, which crosses into the browser and names it in the cache. */
export type Viewing = {
  readonly exercise: string
  readonly bodyId: string
  readonly camera: Camera
  readonly stills: readonly Still[]
  /** Which still is shown when, by its place in `stills`: one more than once, until the model has found it. */
  readonly order: readonly number[]
  /** Nobody found in so many pictures of the first still is nobody found at all. */
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

let hear: (frame: TraceFrame) => void = () => undefined

const client = createPoseClient({
  onState: () => undefined,
  onJudged: ({ frame }) => hear(unpackFrame(frame)),
})

window.lookAt = async ({ exercise, bodyId, camera, stills, order, patience }) => {
  const body = BODIES.find(({ id }) => id === bodyId)
  if (body === undefined) throw new Error(`there is no body "${bodyId}"`)
  const { width, height } = camera
  const frame = { width, height, fps: FPS }
  await client.start({ exercise, model: 'full', backend: 'wasm', frame, source: 'mannequin' })
  let tMs = 0
  const show = async (still: Still): Promise<TraceFrame> => {
    const heard = new Promise<TraceFrame>((resolve) => {
      hear = resolve
    })
    await client.judge(() => theTheatre().picture(body, still, camera), tMs)
    tMs += STEP_MS
    // What it says comes by another way than that it is done.
    return heard
  }
  const isFound = async (): Promise<boolean> => {
    for (let picture = 0; picture < patience; picture++)
      if (stills[0] && (await show(stills[0])).image !== null) return true
    return false
  }
  const said: (TraceFrame | null)[] = stills.map(() => null)
  if (!(await isFound())) return said
  for (const shown of order) {
    const still = stills[shown]
    if (still === undefined) throw new Error(`there is no still ${shown}`)
    const seen = await show(still)
    said[shown] = seen.image ? seen : null
  }
  return said
}
