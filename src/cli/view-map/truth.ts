import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { MeasureName } from '../../engine/measures.ts'
import type { TraceFrame, View } from '../../engine/trace.ts'
import { reachOf } from '../../mannequin/guide-framing.ts'
import type { Body, Performance, PerformanceOptions } from '../../mannequin/types.ts'
import { idealCamera, idealFrame } from '../long-loop/ideal-camera.ts'
import { mirroredDirection, ownPlace, roomBearing } from './candidates.ts'
import type { ReadAt } from './cases.ts'
import { createReader } from './read-still.ts'
import { readingOf, settingOf } from './reading.ts'
import type { Still } from './still.ts'

/** Where a rule is judged from that isn't judged from where its exercise wants the laptop. */
const DIRECTIONS: Readonly<Record<View, number>> = {
  side: 0,
  front: 90,
  back: 270,
  'three-quarter': 315,
  foot: 270,
  head: 90,
}

const SIZE = { width: 640, height: 480 }

export type TruthInput = {
  readonly exercise: Exercise
  readonly body: Body
  /** May grow while it is read. */
  readonly stills: readonly Still[]
  readonly shown: Performance
  readonly headTowards: PerformanceOptions['headTowards']
}

/**
 * What a rule's own measure truly is: as a far camera sees the true joints from exactly where the rule wants
 * it, on the side of the body that `near` names.
 */
export const createTruth = ({ exercise, body, stills, shown, headTowards }: TruthInput) => {
  const reader = createReader(exercise, SIZE)
  const reach = reachOf(shown, 0)
  const target = [(reach.left + reach.right) / 2, Math.max(0.4, reach.top / 2), 0] as const
  const seenFrom = (directionDeg: number, isOwn: boolean): ((still: number) => TraceFrame) => {
    const camera = idealCamera({
      bearingDeg: roomBearing(directionDeg, headTowards),
      lens: isOwn ? exercise.view.lens : undefined,
      target,
      ...SIZE,
    })
    const frames: TraceFrame[] = []
    return (index) => {
      const still = stills[index]
      if (still === undefined) throw new RangeError(`there is no still ${index}`)
      frames[index] ??= idealFrame(body, still.pose, camera, 0)
      return frames[index]
    }
  }
  const known = new Map<number, (still: number) => TraceFrame>()
  const cameraIn = (directionDeg: number, isOwn: boolean) => {
    const frameOf = known.get(directionDeg) ?? seenFrom(directionDeg, isOwn)
    known.set(directionDeg, frameOf)
    return frameOf
  }
  const seenAt = (frameOf: (still: number) => TraceFrame, { at, since, start }: ReadAt) => {
    const seen: TraceFrame[] = []
    for (const still of [at, since ?? at, start]) seen[still] = frameOf(still)
    return seen
  }

  return (
    views: readonly View[],
    read: ReadAt,
    measure: MeasureName,
    side: Side | null,
    near: Side | null,
  ): number => {
    const isOwn = views.includes(exercise.view.preferred)
    const direction = isOwn
      ? ownPlace(exercise).directionDeg
      : DIRECTIONS[views[0] ?? exercise.view.preferred]
    const [here, across] = [direction, mirroredDirection(direction, false)].map((each) =>
      seenAt(cameraIn(each, isOwn), read),
    )
    const isNear = (seen: readonly TraceFrame[] | undefined) =>
      seen !== undefined && settingOf(reader, seen, read)?.near === near
    const seen = near !== null && !isNear(here) && isNear(across) ? across : here
    return readingOf(reader, seen ?? [], read, measure, side)
  }
}

export type Truth = ReturnType<typeof createTruth>
