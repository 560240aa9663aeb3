import { loadMotion } from '../../../src/exercises/motions.ts'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { forwardKinematics } from '../../../src/mannequin/forward-kinematics.ts'
import { sideCamera } from '../../../src/mannequin/projection.ts'
import { type Raising, raisingHand } from '../../../src/mannequin/raising-hand.ts'
import { createStage } from '../../../src/mannequin/render/stage.ts'
import type { Camera, Performance, PerformanceOptions, Pose } from '../../../src/mannequin/types.ts'

type Part = {
  readonly exercise: string
  readonly acting: Partial<Omit<PerformanceOptions, 'body'>>
}

export type ReelPlan = Part & {
  readonly fps: number
  /** What the person does after it, one after the other. */
  readonly afterwards?: readonly Part[]
  /** How far the camera stands from where it should, degrees round the person; 0 when absent. */
  readonly offsetDeg?: number
  /** A hand is raised besides. */
  readonly raising?: Raising
  /** Between these times nobody is in the picture, ms. */
  readonly away?: { readonly fromMs: number; readonly toMs: number }
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

/** The mannequin doing exercises, picture by picture. */
export async function shootReel({ offsetDeg = 0, ...plan }: ReelPlan): Promise<Reel> {
  const { fps, raising, away, afterwards = [] } = plan
  const acted = inTurn(await Promise.all([plan, ...afterwards].map(perform)))
  const raised = raising ? raisingHand(acted, raising) : acted
  const performance = away ? leaving(raised, away) : raised
  const pictures = drawAll(performance, sideCamera({ ...PICTURE, offsetDeg }), fps)
  const lastEndMs = performance.reps.at(-1)?.endMs ?? 0
  return { pictures, durationMs: performance.durationMs, lastEndMs }
}

const perform = async ({ exercise, acting }: Part): Promise<Performance> => {
  const motion = await loadMotion(exercise)
  if (!motion) throw new Error(`the mannequin does not know "${exercise}"`)
  return motion.perform({ ...motion.defaults, ...acting, body: BODIES[0] })
}

/** Of the same person: one performance begins where the other ends, without the way between. */
const inTurn = (parts: readonly Performance[]): Performance => {
  const begins = parts.map((_, at) =>
    parts.slice(0, at).reduce((sum, { durationMs }) => sum + durationMs, 0),
  )
  const at = (tMs: number) => {
    const index = Math.max(
      0,
      begins.findLastIndex((beginMs) => beginMs <= tMs),
    )
    return { part: parts[index] as Performance, sinceMs: tMs - (begins[index] ?? 0) }
  }
  const first = parts[0] as Performance
  return {
    ...first,
    durationMs: parts.reduce((sum, { durationMs }) => sum + durationMs, 0),
    poseAt: (tMs) => {
      const { part, sinceMs } = at(tMs)
      return part.poseAt(sinceMs)
    },
    thingsAt: (tMs) => {
      const { part, sinceMs } = at(tMs)
      return part.thingsAt?.(sinceMs) ?? []
    },
    reps: parts.flatMap(({ reps }, index) =>
      reps.map((rep) => ({
        ...rep,
        startMs: rep.startMs + (begins[index] ?? 0),
        endMs: rep.endMs + (begins[index] ?? 0),
      })),
    ),
  }
}

/** Far beyond what the camera sees. */
const ELSEWHERE_M = 30

const leaving = (performance: Performance, away: NonNullable<ReelPlan['away']>): Performance => ({
  ...performance,
  poseAt: (tMs) => {
    const pose = performance.poseAt(tMs)
    if (tMs < away.fromMs || tMs >= away.toMs) return pose
    const { position } = pose.pelvis
    const elsewhere = [position[0] + ELSEWHERE_M, position[1], position[2]] as const
    return { ...pose, pelvis: { ...pose.pelvis, position: elsewhere } }
  },
})

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
