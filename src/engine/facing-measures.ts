import { distance, type Point } from './geometry.ts'
import { landmarkIndex, otherSide, pairedIndex, SIDES, type Side } from './landmarks.ts'
import { alongPx, heightPx, type Scene } from './scene.ts'

/**
 * Measures of who faces the lens, upright or seated, one for each side. Outwards is away from the other hip in the
 * picture, so a measure stays right whichever way the body is seen. Angles in degrees, lengths in trunk
 * lengths (tl); NaN where a landmark that is needed can't be believed.
 */
type Measure = (side: Side) => (scene: Scene) => number

const NOSE = landmarkIndex.nose
const HIPS = SIDES.map((side) => pairedIndex(side, 'hip'))
const SHOULDERS = SIDES.map((side) => pairedIndex(side, 'shoulder'))

const seen =
  (indices: readonly number[], compute: (scene: Scene) => number) =>
  (scene: Scene): number =>
    indices.every((index) => scene.usable[index]) ? compute(scene) : Number.NaN

const middle = ({ points }: Scene, [a, b]: readonly number[]): Point => ({
  x: (points[a].x + points[b].x) / 2,
  y: (points[a].y + points[b].y) / 2,
})

/** 1 where this side is at the picture's right, else -1. */
const outwardsOf = (scene: Scene, side: Side): 1 | -1 => {
  const own = alongPx(scene, scene.points[pairedIndex(side, 'hip')])
  const other = alongPx(scene, scene.points[pairedIndex(otherSide(side), 'hip')])
  return own > other ? 1 : -1
}

/** The trunk's lean in the picture from vertical, + towards this side. */
const trunkSideLean: Measure = (side) =>
  seen([...HIPS, ...SHOULDERS], (scene) => {
    const [hips, shoulders] = [middle(scene, HIPS), middle(scene, SHOULDERS)]
    const aside = alongPx(scene, shoulders) - alongPx(scene, hips)
    const up = heightPx(scene, shoulders) - heightPx(scene, hips)
    return (Math.atan2(outwardsOf(scene, side) * aside, up) * 180) / Math.PI
  })

/** How far this ankle is out from the other knee, tl: of who is seen askew both go the same way. */
const ankleFromOtherKnee: Measure = (side) => {
  const ankle = pairedIndex(side, 'ankle')
  const knee = pairedIndex(otherSide(side), 'knee')
  return seen([...HIPS, ankle, knee], (scene) => {
    const way = alongPx(scene, scene.points[ankle]) - alongPx(scene, scene.points[knee])
    return (outwardsOf(scene, side) * way) / scene.trunkPx
  })
}

/**
 * How high the knee is above the hip, less how far the ankle is from it, tl: of who sits, least of a leg that is
 * stretched out before the seat.
 */
const legFolded: Measure = (side) => {
  const [hip, knee, ankle] = (['hip', 'knee', 'ankle'] as const).map((part) =>
    pairedIndex(side, part),
  )
  return seen([hip, knee, ankle], (scene) => {
    const { points } = scene
    const above = heightPx(scene, points[knee]) - heightPx(scene, points[hip])
    return (above - distance(points[hip], points[ankle])) / scene.trunkPx
  })
}

/** How far the ankle is beside its own knee, whichever way, tl. */
const ankleBesideKnee: Measure = (side) => {
  const [knee, ankle] = [pairedIndex(side, 'knee'), pairedIndex(side, 'ankle')]
  return seen([knee, ankle], (scene) => {
    const way = alongPx(scene, scene.points[ankle]) - alongPx(scene, scene.points[knee])
    return Math.abs(way) / scene.trunkPx
  })
}

/** From the middle of the hips to the nose, in lengths of this side's shin: less as the trunk comes towards the lens. */
const noseReach: Measure = (side) => {
  const [knee, ankle] = [pairedIndex(side, 'knee'), pairedIndex(side, 'ankle')]
  return seen([...HIPS, NOSE, knee, ankle], (scene) => {
    const { points } = scene
    return distance(middle(scene, HIPS), points[NOSE]) / distance(points[knee], points[ankle])
  })
}

/** Shins that lean further than this do so by themselves, not with the laptop, degrees. */
const MOST_TILT = 16

/**
 * Of who sits, how far the trunk and this side's shin lean the same way from upright, whichever less, degrees: a
 * laptop that is tilted shows both leaning. 0 where they lean different ways.
 */
const leansTogether: Measure = (side) => {
  const [knee, ankle] = [pairedIndex(side, 'knee'), pairedIndex(side, 'ankle')]
  return seen([...HIPS, ...SHOULDERS, knee, ankle], (scene) => {
    const { points } = scene
    const leanOf = (low: Point, high: Point): number => {
      const up = heightPx(scene, high) - heightPx(scene, low)
      return (Math.atan2(alongPx(scene, high) - alongPx(scene, low), up) * 180) / Math.PI
    }
    const trunk = leanOf(middle(scene, HIPS), middle(scene, SHOULDERS))
    const shin = leanOf(points[ankle], points[knee])
    if (trunk * shin <= 0 || Math.abs(shin) > MOST_TILT) return 0
    return Math.min(Math.abs(trunk), Math.abs(shin))
  })
}

export const facing = {
  leansTogether,
  trunkSideLean,
  ankleFromOtherKnee,
  legFolded,
  ankleBesideKnee,
  noseReach,
} satisfies Record<string, Measure>
