import { describe, expect, it } from 'vitest'
import { landmarkIndex } from '../../src/engine/landmarks.ts'
import type { ImagePoint, Trace } from '../../src/engine/trace.ts'
import { motion } from '../../src/exercises/glute-bridge/motion.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { type FilmOptions, simulateTrace } from '../../src/mannequin/film.ts'
import { sideCamera } from '../../src/mannequin/projection.ts'
import type { Performance } from '../../src/mannequin/types.ts'
import { degrees } from '../../src/mannequin/vector.ts'

const [body] = BODIES
const set = motion.perform({ ...motion.defaults, body, reps: 2 })
const top = set.reps[0]
/** Held at the top for twenty seconds: a hip of 178 degrees, near enough to 180. */
const held: Performance = {
  ...set,
  durationMs: 20_000,
  poseAt: () => set.poseAt(((top?.holdStartMs ?? 0) + (top?.holdEndMs ?? 0)) / 2),
}

const film = (options: Partial<FilmOptions> = {}, of: Performance = set) =>
  simulateTrace(of, sideCamera(), { fps: 30, ...options })

const angle = (image: readonly ImagePoint[], names: readonly (keyof typeof landmarkIndex)[]) => {
  const [p, q, r] = names.map((name) => image[landmarkIndex[name]])
  if (!p || !q || !r) throw new Error('landmark missing')
  const towards = (from: ImagePoint, to: ImagePoint) =>
    Math.atan2((to[1] - from[1]) * 720, (to[0] - from[0]) * 1280)
  return (degrees(towards(q, p) - towards(q, r)) + 720) % 360
}

const spread = (trace: Trace, names: readonly (keyof typeof landmarkIndex)[]): number => {
  const angles = trace.frames.flatMap(({ image }) => (image ? [angle(image, names)] : []))
  const mean = angles.reduce((sum, value) => sum + value, 0) / angles.length
  return Math.sqrt(angles.reduce((sum, value) => sum + (value - mean) ** 2, 0) / angles.length)
}

describe('simulated film', () => {
  it('gives the same trace for the same seed, another for another', () => {
    const noisy = { jitterDeg: 2, dropout: { frames: 0.05 }, timeJitter: 0.2 }
    expect(film({ ...noisy, seed: 7 })).toEqual(film({ ...noisy, seed: 7 }))
    expect(film({ ...noisy, seed: 7 })).not.toEqual(film({ ...noisy, seed: 8 }))
  })

  it.each([1, 3, 5])('shakes the near hip and knee by the %s degrees asked for', (jitterDeg) => {
    const trace = film({ jitterDeg, fps: 60 }, held)
    const hip = spread(trace, ['right_shoulder', 'right_hip', 'right_knee'])
    const knee = spread(trace, ['right_hip', 'right_knee', 'right_ankle'])
    // 1200 frames: the standard error of a standard deviation is 2 %.
    expect(Math.abs(hip / jitterDeg - 1)).toBeLessThan(0.08)
    expect(Math.abs(knee / jitterDeg - 1)).toBeLessThan(0.2)
  })

  it('shakes the far limbs half as much again', () => {
    const trace = film({ jitterDeg: 2, fps: 60 }, held)
    const near = spread(trace, ['right_shoulder', 'right_hip', 'right_knee'])
    const far = spread(trace, ['left_shoulder', 'left_hip', 'left_knee'])
    expect(far / near).toBeGreaterThan(1.35)
    expect(far / near).toBeLessThan(1.65)
  })

  it('sees the near side as the one that faces the lens', () => {
    const [frame] = film().frames
    const visibility = (name: keyof typeof landmarkIndex) =>
      frame?.image?.[landmarkIndex[name]]?.[2]
    // Head at the left of the picture, on the back: the right side is near (spec 2.3, supine).
    expect(visibility('right_knee')).toBeGreaterThan(0.95)
    expect(frame?.image?.[landmarkIndex.nose]?.[0]).toBeLessThan(0.5)
  })

  it.each([0.02, 0.1, 0.3])(
    'loses a share of %s of the frames, never longer than 300 ms',
    (share) => {
      const { frames } = film(
        { dropout: { frames: share }, fps: 30 },
        { ...held, durationMs: 120_000 },
      )
      const lost = frames.filter(({ image }) => image === null)
      expect(lost.length / frames.length).toBeGreaterThan(share * 0.75)
      expect(lost.length / frames.length).toBeLessThan(share * 1.25)
      let run = 0
      for (const { image } of frames) {
        run = image === null ? run + 1 : 0
        expect(run).toBeLessThanOrEqual(9)
      }
    },
  )

  it('dims single landmarks without losing the frame', () => {
    const { frames } = film({ dropout: { landmarks: 0.1 } })
    const dim = frames.flatMap(({ image }) => (image ?? []).filter(([, , v]) => v < 0.5))
    const share = dim.length / (frames.length * 33)
    expect(share).toBeGreaterThan(0.08)
    expect(share).toBeLessThan(0.12)
    expect(frames.every(({ image }) => image !== null)).toBe(true)
  })

  it('swaps left and right while it is told to', () => {
    const plain = film()
    const swapped = film({ swap: [{ fromMs: 1000, toMs: 1200 }] })
    const at = (trace: Trace, ms: number, name: keyof typeof landmarkIndex) =>
      trace.frames.find(({ t }) => t >= ms)?.image?.[landmarkIndex[name]]
    expect(at(swapped, 1100, 'left_knee')).toEqual(at(plain, 1100, 'right_knee'))
    expect(at(swapped, 1100, 'nose')).toEqual(at(plain, 1100, 'nose'))
    expect(at(swapped, 1300, 'left_knee')).toEqual(at(plain, 1300, 'left_knee'))
  })

  it('lets time waver but never run backwards', () => {
    const { frames } = film({ timeJitter: 0.3 })
    const steps = frames.slice(1).map(({ t }, index) => t - (frames[index]?.t ?? 0))
    expect(Math.min(...steps)).toBeGreaterThan(0)
    expect(Math.max(...steps) - Math.min(...steps)).toBeGreaterThan(10)
  })
})
