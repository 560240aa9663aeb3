import type { Exercise } from '../../engine/exercise.ts'
import { LANDMARKS } from '../../engine/landmarks.ts'
import { createCoach } from '../../engine/pipeline.ts'
import { judgeRecording } from '../../engine/recording.ts'
import type { ImagePoint, Trace, TraceFrame, WorldPoint } from '../../engine/trace.ts'
import { simulateTrace } from '../../mannequin/film.ts'
import { createRandom, type Random } from '../../mannequin/random.ts'
import type { ExerciseMotion } from '../../mannequin/types.ts'
import { planPerformance, planSet } from './set-plan.ts'

/** What a report said that no report may say. */
export type Slip = { readonly exercise: string; readonly seed: number; readonly what: string }

/** The least and most frames of one kind of trouble after another. */
const STRETCH = [1, 40] as const
const ODD = [Number.NaN, Infinity, -Infinity, 1e308, -1e308, 0, -0, 5e-324, 1e6] as const

type Spoil = (frame: TraceFrame, random: Random, held: TraceFrame) => TraceFrame

const pick = <T>(from: readonly T[], { even }: Random): T => from[Math.floor(even() * from.length)]

const placed = (frame: TraceFrame, place: (point: ImagePoint, index: number) => ImagePoint) => ({
  ...frame,
  image: frame.image?.map(place) ?? null,
})

const randomPlace = ({ even }: Random): ImagePoint => [3 * even() - 1, 3 * even() - 1, even()]
const randomWorld = ({ normal }: Random): WorldPoint => [normal(), normal(), normal()]

/** Everything that a camera, a model or a torn file may hand over. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  clean: (frame) => frame,
  random: (frame, random) => ({
    ...frame,
    image: LANDMARKS.map(() => randomPlace(random)),
    world: LANDMARKS.map(() => randomWorld(random)),
  }),
  odd: (frame, random) =>
    placed(frame, (point) =>
      random.even() < 0.2
        ? [pick(ODD, random), pick([...ODD, point[1]], random), pick([...ODD, 1], random)]
        : point,
    ),
  oddWorld: (frame, random) => ({
    ...frame,
    world: LANDMARKS.map(() => [pick(ODD, random), pick(ODD, random), pick(ODD, random)]),
  }),
  oddContour: (frame, random) => ({
    ...frame,
    contour: Array.from({ length: Math.floor(12 * random.even()) }, () =>
      random.even() < 0.5 ? null : pick(ODD, random),
    ),
  }),
  frozen: (frame, _, held) => ({ ...held, t: frame.t }),
  teleported: (frame, random) => {
    const [dx, dy, size] = [random.normal(), random.normal(), 0.2 + 2 * random.even()]
    return placed(frame, ([x, y, v]) => [x * size + dx, y * size + dy, v])
  },
  limbTeleported: (frame, random) => {
    const which = Math.floor(LANDMARKS.length * random.even())
    return placed(frame, (point, index) => (index === which ? randomPlace(random) : point))
  },
  onePoint: (frame, random) => {
    const point = randomPlace(random)
    return placed(frame, () => point)
  },
  mirrored: (frame) => placed(frame, ([x, y, v]) => [1 - x, y, v]),
  upsideDown: (frame) => placed(frame, ([x, y, v]) => [x, 1 - y, v]),
  unseen: (frame) => placed(frame, ([x, y]) => [x, y, 0]),
  nobody: (frame) => ({ ...frame, image: null, world: null }),
  halfABody: (frame) => ({ ...frame, image: frame.image?.slice(0, 17) ?? null }),
  noWorld: (frame) => ({ ...frame, world: null }),
  timeLost: (frame) => ({ ...frame, t: Number.NaN }),
}

/** Frames of a real set with one trouble after another; time stands still, jumps and runs backwards as well. */
const spoilt = ({ header, frames }: Trace, length: number, random: Random): Trace => {
  const made: TraceFrame[] = []
  let offsetMs = 0
  let way = 1
  let at = 0
  while (made.length < length) {
    const [fewest, most] = STRETCH
    const stretch = fewest + Math.floor(random.even() * (most - fewest))
    const spoil = SPOILS[pick(Object.keys(SPOILS), random)]
    if (random.even() < 0.1) way = -way
    if (random.even() < 0.1) offsetMs += random.normal() * 5000
    const held = frames[at]
    for (let i = 0; i < stretch; i++) {
      at = (at + way + frames.length) % frames.length
      const frame = frames[at]
      made.push(spoil({ ...frame, t: frame.t + offsetMs }, random, held))
    }
  }
  return { header, frames: made.slice(0, length) }
}

const COUNT = /count\.(total|left|right)$|tracking\.(frames|found)$/
const TIMES = new Set(['heldMs', 'holdMs', 'liftMs', 'lowerMs'])

/** Walks through all that was said; the first number that no report may hold, by its place. */
const slipIn = (said: unknown, place = ''): string | null => {
  if (typeof said === 'number') return numberSlip(said, place)
  if (said === null || typeof said !== 'object') return null
  for (const [key, each] of Object.entries(said)) {
    const slip = slipIn(each, `${place}.${key}`)
    if (slip) return slip
  }
  return null
}

const numberSlip = (value: number, place: string): string | null => {
  const key = place.slice(place.lastIndexOf('.') + 1)
  if (!Number.isFinite(value)) return `${place} is ${value}`
  const isMiscount = COUNT.test(place) && !(Number.isInteger(value) && value >= 0)
  const isNoScore = key === 'score' && !(value >= 0 && value <= 100)
  const isNoTime = TIMES.has(key) && value < 0
  return isMiscount || isNoScore || isNoTime ? `${place} is ${value}` : null
}

/** One film of one exercise, spoilt, stepped live and judged as a recording. null: nothing slipped. */
export const fuzzOnce = (
  exercise: Exercise,
  motion: ExerciseMotion,
  frames: number,
  seed: number,
): Slip | null => {
  const random = createRandom(seed)
  const { performance, camera, film } = planSet(
    exercise,
    planPerformance(exercise, motion, seed, null),
    seed,
  )
  const trace = spoilt(simulateTrace(performance, camera, film), frames, random)
  const slip = (what: string): Slip => ({ exercise: exercise.id, seed, what })
  try {
    const coach = createCoach(exercise, { ...trace.header, acceptView: random.even() < 0.5 })
    let before = 0
    for (const frame of trace.frames) {
      const report = coach.step(frame)
      const found = slipIn(report)
      if (found) return slip(`live: report${found}`)
      if (report.count.total < before) return slip('live: the count went back')
      before = report.count.total
    }
    coach.close()
    const live = slipIn(coach.summary())
    if (live) return slip(`live: summary${live}`)
    const { summary } = judgeRecording(exercise, trace)
    const recorded = slipIn(summary)
    return recorded ? slip(`recorded: summary${recorded}`) : null
  } catch (error) {
    return slip(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
