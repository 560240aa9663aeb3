import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../../src/mannequin/forward-kinematics.ts'
import { sideCamera } from '../../../src/mannequin/projection.ts'
import { createStage } from '../../../src/mannequin/render/stage.ts'
import type { Camera, Performance, PerformanceOptions, Pose } from '../../../src/mannequin/types.ts'

export type ReelPlan = {
  readonly exercise: string
  readonly fps: number
  readonly acting: Partial<Omit<PerformanceOptions, 'body'>>
  /** How far the camera stands from where it should, degrees round the person; 0 when absent. */
  readonly offsetDeg?: number
}

export type Reel = {
  /** JPEG pictures as data URLs. */
  readonly pictures: readonly string[]
  readonly durationMs: number
  /** When the last repetition or hold is over, ms. */
  readonly lastEndMs: number
}

const PICTURE = { width: 640, height: 480 }
const JPEG_QUALITY = 0.9

/** The mannequin doing an exercise, picture by picture. */
export async function shootReel({ offsetDeg = 0, ...plan }: ReelPlan): Promise<Reel> {
  const { exercise, fps, acting } = plan
  const motion = await loadMotion(exercise)
  if (!motion) throw new Error(`the mannequin does not know "${exercise}"`)
  const performance = motion.perform({ ...motion.defaults, ...acting, body: BODIES[0] })
  const pictures = drawAll(performance, sideCamera({ ...PICTURE, offsetDeg }), fps)
  const lastEndMs = performance.reps.at(-1)?.endMs ?? 0
  return { pictures, durationMs: performance.durationMs, lastEndMs }
}

/** A posture that was drawn before isn't drawn again: without a GPU a picture takes its time. */
function drawAll(
  { body, poseAt, thingsAt, durationMs }: Performance,
  camera: Camera,
  fps: number,
): string[] {
  const canvas = document.createElement('canvas')
  const stage = createStage(canvas, camera)
  const drawn = new Map<string, string>()
  const draw = (pose: Pose, tMs: number) => {
    stage.show(body, forwardKinematics(body, pose), camera, thingsAt?.(tMs))
    return canvas.toDataURL('image/jpeg', JPEG_QUALITY)
  }
  const pictures = Array.from({ length: Math.ceil((durationMs * fps) / 1000) }, (_, index) => {
    const tMs = (index * 1000) / fps
    const pose = poseAt(tMs)
    const name = JSON.stringify(pose)
    const picture = drawn.get(name) ?? draw(pose, tMs)
    drawn.set(name, picture)
    return picture
  })
  stage.dispose()
  return pictures
}
