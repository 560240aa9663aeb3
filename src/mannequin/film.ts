import { LANDMARKS, type Side } from '../engine/landmarks.ts'
import type {
  Contour,
  ImagePoint,
  Trace,
  TraceFrame,
  TraceHeader,
  WorldPoint,
} from '../engine/trace.ts'
import { backLine, contourAbove } from './back-outline.ts'
import { type DropoutShare, dropouts } from './film-dropouts.ts'
import { forwardKinematics } from './forward-kinematics.ts'
import { cameraWorld, pixelsPerMetre, project, projectLine } from './projection.ts'
import { createRandom, type Random } from './random.ts'
import type { Body, Camera, Performance } from './types.ts'
import { radians } from './vector.ts'

export type FilmOptions = {
  readonly fps: number
  /** Standard deviation of the near hip angle at 180 degrees, in any one frame, degrees. */
  readonly jitterDeg?: number
  /** Share of what is lost: frames without a person, and landmarks with low visibility. */
  readonly dropout?: DropoutShare
  readonly seed?: number
  /** Left and right exchanged by the model between these times, ms from the start. */
  readonly swap?: readonly { readonly fromMs: number; readonly toMs: number }[]
  /** Standard deviation of world x and y, metres; depth gets three times as much. */
  readonly worldNoise?: number
  /** Frame times early or late by up to this share of a frame. */
  readonly timeJitter?: number
  /** Whether the exercise asks for the back's outline. */
  readonly contour?: boolean
  readonly exercise?: string
}

/** Far limbs are inferred more than seen: their points are this much noisier (findings 7). */
const FAR_NOISE = 1.5

/** World depth is worse than width and height (spec 2.4: single-camera depth). */
const DEPTH_NOISE = 3

/** Visibility as BlazePose gives it side-on: near limbs, far limbs, and far ones that it is sure of wrongly. */
const VISIBILITY = { near: [0.96, 1], far: [0.6, 0.9], overconfident: [0.97, 1] } as const
const OVERCONFIDENT_SHARE = 0.1

/** Below this a landmark does not count as seen (spec 2.5: 0.5 is the developers' own cut). */
const LOST_VISIBILITY = [0.02, 0.4] as const

/**
 * Noise of each landmark's x and of its y, metres, that gives a hip angle this standard deviation.
 * At 180 degrees with bones a (shoulder-hip) and b (hip-knee) the angle moves by 1/a, 1/b and
 * 1/a + 1/b per metre across its three points, so SD(angle) = noise * sqrt(1/a^2 + 1/b^2 +
 * (1/a + 1/b)^2). A knee at 90 degrees then has about 0.9, a straight one 1.1 times the hip's.
 */
export const positionNoise = (body: Body, jitterDeg: number): number => {
  const { lumbar, thorax, thigh } = body.proportions
  const [a, b] = [1 / (lumbar + thorax), 1 / thigh]
  return radians(jitterDeg) / Math.hypot(a, b, a + b)
}

const within = ([low, high]: readonly [number, number], random: Random): number =>
  low + (high - low) * random.even()

const sideOf = (name: string): Side | null => {
  if (name.includes('left')) return 'left'
  return name.includes('right') ? 'right' : null
}

const seenAs = (name: string): string => {
  if (name.includes('left')) return name.replace('left', 'right')
  return name.replace('right', 'left')
}

/** Where each landmark's data come from when left and right are exchanged. */
const SWAPPED = LANDMARKS.map((name) => (LANDMARKS as readonly string[]).indexOf(seenAs(name)))

const exchanged = <T>(points: readonly T[]): readonly T[] =>
  SWAPPED.flatMap((index) => points.slice(index, index + 1))

/** The side that is nearer to the lens at first; nobody turns round in a side view. */
const nearSideOf = (performance: Performance, camera: Camera): Side => {
  const { landmarks } = forwardKinematics(performance.body, performance.poseAt(0))
  const seen = project(landmarks, camera)
  const depth = (side: Side): number =>
    LANDMARKS.reduce(
      (sum, name, i) => sum + (sideOf(name) === side ? (seen[i]?.depthM ?? 0) : 0),
      0,
    )
  return depth('left') < depth('right') ? 'left' : 'right'
}

/** The frame's points as the model might have given them, before anything is lost. */
const shoot = (
  performance: Performance,
  camera: Camera,
  options: FilmOptions,
  isFar: readonly boolean[],
  random: Random,
  tMs: number,
): { image: ImagePoint[]; world: WorldPoint[] } => {
  const { body } = performance
  const { landmarks } = forwardKinematics(body, performance.poseAt(tMs))
  const metres = positionNoise(body, options.jitterDeg ?? 0)
  const worldNoise = options.worldNoise ?? 0
  const image = project(landmarks, camera).map(({ x, y, depthM }, index): ImagePoint => {
    const far = isFar[index] ?? false
    const noise = metres * pixelsPerMetre(camera, depthM) * (far ? FAR_NOISE : 1)
    const sure = random.even() < OVERCONFIDENT_SHARE
    const range = far ? (sure ? VISIBILITY.overconfident : VISIBILITY.far) : VISIBILITY.near
    return [
      x + (noise * random.normal()) / camera.width,
      y + (noise * random.normal()) / camera.height,
      within(range, random),
    ]
  })
  const world = cameraWorld(landmarks, camera).map(([x, y, z], index): WorldPoint => {
    const noise = worldNoise * (isFar[index] ? FAR_NOISE : 1)
    return [
      x + noise * random.normal(),
      y + noise * random.normal(),
      z + noise * DEPTH_NOISE * random.normal(),
    ]
  })
  return { image, world }
}

/** How often an outline is asked for, as the worker does, ms. */
const CONTOUR_EVERY_MS = 95
/** Standard deviation of each of its heights while the body is still (a real back's: 0.01), */
const CONTOUR_NOISE = 0.01
/** and the share of heights that are not found, and of whole outlines. */
const HEIGHTS_LOST = 0.02
const CONTOURS_LOST = 0.03

/** The back's outline as it would be read from a mask, above the shoulders and hips that the model gave. */
const outlineOf = (
  { body, poseAt }: Performance,
  camera: Camera,
  image: readonly ImagePoint[],
  random: Random,
  tMs: number,
): Contour | null => {
  const line = projectLine(backLine(body, forwardKinematics(body, poseAt(tMs))), camera)
  const isLost = random.even() < CONTOURS_LOST
  const heights = contourAbove(line, image, camera).map((height) => {
    const noise = CONTOUR_NOISE * random.normal()
    const isFound = random.even() >= HEIGHTS_LOST
    return height !== null && isFound ? height + noise : null
  })
  return isLost ? null : heights
}

/** Which frames an outline is asked for in. */
const outlined = (times: readonly number[]): readonly boolean[] => {
  let lastMs = Number.NEGATIVE_INFINITY
  return times.map((t) => {
    const isDue = t - lastMs >= CONTOUR_EVERY_MS
    if (isDue) lastMs = t
    return isDue
  })
}

const headerOf = (camera: Camera, options: FilmOptions): TraceHeader => ({
  plumbline: 'trace',
  version: 1,
  model: 'mannequin',
  width: camera.width,
  height: camera.height,
  fps: options.fps,
  source: 'mannequin',
  ...(options.exercise === undefined ? {} : { exercise: options.exercise }),
})

/**
 * The short loop's film: what a pose model would say of this performance, with its kinds of error.
 * The camera's `rollDeg` is the lens tilt. The same options give the same trace.
 */
export const simulateTrace = (
  performance: Performance,
  camera: Camera,
  options: FilmOptions,
): Trace => {
  const random = createRandom(options.seed ?? 1)
  const frameMs = 1000 / options.fps
  const count = Math.floor(performance.durationMs / frameMs) + 1
  const times = Array.from(
    { length: count },
    (_, i) => Math.max(0, i + (options.timeJitter ?? 0) * (random.even() - 0.5) * 2) * frameMs,
  )
  const isOutlined = options.contour ? outlined(times) : []
  const lost = dropouts(options.dropout, times, random)
  const near = nearSideOf(performance, camera)
  const isFar = LANDMARKS.map((name) => sideOf(name) !== null && sideOf(name) !== near)
  const frames = times.map((t, index): TraceFrame => {
    const { image, world } = shoot(performance, camera, options, isFar, random, t)
    const contour = isOutlined[index] ? outlineOf(performance, camera, image, random, t) : undefined
    if (lost.frame(index)) return { t, score: 0, image: null, world: null }
    const swapped = options.swap?.some(({ fromMs, toMs }) => t >= fromMs && t < toMs) ?? false
    const dimmed = image.map(([x, y, visibility], landmark): ImagePoint => {
      const hidden = lost.landmark(index, landmark)
      return [x, y, hidden ? within(LOST_VISIBILITY, random) : visibility]
    })
    return {
      t,
      score: 0.99,
      image: swapped ? exchanged(dimmed) : dimmed,
      world: swapped ? exchanged(world) : world,
      ...(contour === undefined ? {} : { contour }),
    }
  })
  return { header: headerOf(camera, options), frames }
}
