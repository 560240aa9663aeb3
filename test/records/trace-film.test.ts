import { describe, expect, it } from 'vitest'
import { createCoach } from '../../src/engine/pipeline.ts'
import { judgeRecording } from '../../src/engine/recording.ts'
import type { Summary } from '../../src/engine/report.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import { type FilmOptions, simulateTrace } from '../../src/mannequin/film.ts'
import { laptopBefore, reachOf } from '../../src/mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, sideCamera } from '../../src/mannequin/projection.ts'
import { bearingOf, lensOf } from '../../src/mannequin/viewpoint.ts'
import { encodeChunk } from '../../src/records/trace-codec.ts'
import { piecesOf, readPieces } from '../../src/records/trace-pieces.ts'

/** A clean set, filmed from where the exercise wants the laptop. */
const filmed = async (id: string, seen: Omit<FilmOptions, 'contour'>): Promise<Trace> => {
  const motion = await loadMotion(id)
  const exercise = exercises[id]
  if (!motion || !exercise) throw new Error(`nobody can film "${id}"`)
  const performance = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 2 })
  const lens = lensOf(exercise)
  const bearing = bearingOf(lens, motion.defaults.headTowards)
  const middle = ([low, high]: readonly [number, number]) => (low + high) / 2
  const camera = sideCamera({
    width: 1280,
    height: 720,
    offsetDeg: bearing,
    heightM: middle(lens.heightM),
    ...laptopBefore(reachOf(performance, bearing), {
      distanceM: middle(lens.distanceM),
      verticalFovDeg: LAPTOP_FOV_DEG,
    }),
  })
  return simulateTrace(performance, camera, { ...seen, contour: exercise.contour ?? false })
}

/** As the recorder cuts it: a chunk a second. */
const seconds = ({ frames, header: { fps } }: Trace) =>
  Array.from({ length: Math.ceil(frames.length / fps) }, (_, second) =>
    frames.slice(second * fps, (second + 1) * fps),
  )

const storedAndRead = (trace: Trace): Trace => ({
  ...trace,
  frames: readPieces(seconds(trace).flatMap(piecesOf)),
})

describe('a second of somebody seen 30 times', () => {
  // 1 degree of a hip is 1 to 2 pixels of a landmark from where the laptop stands.
  it.each(['glute-bridge', 'bird-dog', 'superman'])('takes at most 3 kB: %s', async (id) => {
    const trace = await filmed(id, { fps: 30, jitterDeg: 1, worldNoise: 0.005, seed: 4 })
    const whole = seconds(trace).filter(({ length }) => length === 30)
    const bytes = whole.reduce((sum, frames) => sum + encodeChunk(frames).length, 0)
    expect(whole.length).toBeGreaterThan(10)
    expect(bytes / whole.length).toBeLessThan(3000)
  })
})

const live = (id: string, { header, frames }: Trace): Summary => {
  const coach = createCoach(exercises[id], { width: header.width, height: header.height })
  for (const frame of frames) coach.step(frame)
  coach.close()
  return coach.summary()
}

/** What a summary says, without the figures that half a pixel may move. */
const said = ({ count, reps, holds, rules, tracking }: Summary) => ({
  count,
  verdicts: reps.map(({ verdicts }) => verdicts),
  holds: holds.map(({ side }) => side),
  rules,
  notes: tracking.notes,
})

describe('from what was stored the engine says the same of a clean set', () => {
  it.each(Object.keys(exercises))('%s', async (id) => {
    const trace = await filmed(id, { fps: 12, jitterDeg: 0.7, worldNoise: 0.01, seed: 4 })
    const back = storedAndRead(trace)
    const ways = [live, (_: string, each: Trace) => judgeRecording(exercises[id], each).summary]
    for (const judge of ways) {
      const [was, is] = [judge(id, trace), judge(id, back)]
      expect(said(is)).toEqual(said(was))
      expect(was.reps.length + was.holds.length).toBeGreaterThan(0)
      expect(Math.abs(is.heldMs - was.heldMs)).toBeLessThan(500)
      expect(Math.abs((is.score ?? 0) - (was.score ?? 0))).toBeLessThan(3)
    }
  })
})
