import { distance, type Point, subtract, turn } from './geometry.ts'
import { otherSide, type PairedPart, pairedIndex, SIDES } from './landmarks.ts'
import { along, higher, type Reading } from './paired-measures.ts'
import { alongPx, frontwards, type Scene } from './scene.ts'

const between =
  (part: PairedPart, compute: (scene: Scene, near: Point, far: Point) => number): Reading =>
  (scene) => {
    const near = pairedIndex(scene.near, part)
    const far = pairedIndex(otherSide(scene.near), part)
    const { points, usable } = scene
    return usable[near] && usable[far] ? compute(scene, points[near], points[far]) : Number.NaN
  }

const apart = (part: PairedPart): Reading => between(part, (_, near, far) => distance(near, far))

const ratio = (of: PairedPart, to: PairedPart): Reading => {
  const above = apart(of)
  const below = apart(to)
  return (scene) => {
    const width = below(scene)
    return width === 0 ? Number.NaN : above(scene) / width
  }
}

/** The point between left and right. */
const middle = ({ points, usable }: Scene, part: PairedPart): Point | null => {
  const left = pairedIndex('left', part)
  const right = pairedIndex('right', part)
  if (!usable[left] || !usable[right]) return null
  return { x: (points[left].x + points[right].x) / 2, y: (points[left].y + points[right].y) / 2 }
}

/** From the middle of one pair to that of another, tl. */
const middlesApart =
  (p: PairedPart, q: PairedPart): Reading =>
  (scene) => {
    const [a, b] = [middle(scene, p), middle(scene, q)]
    return a && b ? distance(a, b) / scene.trunkPx : Number.NaN
  }

/** How far q is off the line from p to r, degrees; + above it. */
const bent = (scene: Scene, p: Point, q: Point, r: Point): number => {
  const rightwards = alongPx(scene, r) > alongPx(scene, p) ? 1 : -1
  return rightwards * turn(subtract(q, p), subtract(r, q))
}

type Bend = (p: PairedPart, q: PairedPart, r: PairedPart) => Reading

/** The same of the middles of three pairs. */
const bentUp: Bend = (p, q, r) => (scene) => {
  const [a, b, c] = [middle(scene, p), middle(scene, q), middle(scene, r)]
  return a && b && c ? bent(scene, a, b, c) : Number.NaN
}

/** And where one of a pair is not seen, of the side that is whole: of a body on its side 3 degrees more or less. */
const lineBentUp: Bend = (p, q, r) => {
  const ofMiddles = bentUp(p, q, r)
  return (scene) => {
    const { points, usable } = scene
    const value = ofMiddles(scene)
    if (!Number.isNaN(value)) return value
    const whole = SIDES.find((side) => [p, q, r].every((part) => usable[pairedIndex(side, part)]))
    if (!whole) return Number.NaN
    const [a, b, c] = [p, q, r].map((part) => points[pairedIndex(whole, part)])
    return bent(scene, a, b, c)
  }
}

/** Mean height of the back's outline from one place to another, counted from the shoulders, 1..9. */
const contourMean =
  (first: number, last: number): Reading =>
  ({ contour }) => {
    let sum = 0
    for (let place = first; place <= last; place++) sum += contour[place - 1]
    return sum / (last - first + 1)
  }

/** One for the whole body. */
export const whole = {
  hipsApartInHeight: between('hip', (scene, near, far) => higher(scene, far, near)),
  /** Seen from the front: how far the hips are off the line from shoulders to knees, degrees; + above it. */
  lateralBend: lineBentUp('shoulder', 'hip', 'knee'),
  /** How far the head hangs from the trunk's line towards the floor, degrees. */
  headDrop: bentUp('hip', 'shoulder', 'ear'),
  earsToShoulders: middlesApart('ear', 'shoulder'),
  /** How far one shoulder is above the other, whichever: of who lies on a side. */
  shouldersStacked: between('shoulder', (scene, near, far) => Math.abs(higher(scene, near, far))),
  /** Along the floor, tl. */
  anklesApart: between('ankle', (scene, near, far) =>
    Math.abs(along(scene, near) - along(scene, far)),
  ),
  footWidth: ratio('ankle', 'hip'),
  kneeWidth: ratio('knee', 'ankle'),
  /** Heights of the back's outline above the line from shoulders to hips: the third at the shoulders, */
  thoracicContour: contourMean(1, 3),
  /** the third at the hips, */
  lumbarContour: contourMean(7, 9),
  /** and the hollow between the ribs and the pelvis, which moves furthest; in lengths of that line. */
  waistContour: contourMean(5, 7),
  /** Of who lies on the back or sits leaning back: the hips' place along the floor, + towards the head. */
  hipsHeadwards: between(
    'hip',
    (scene, near, far) => (-frontwards(scene.near) * (along(scene, near) + along(scene, far))) / 2,
  ),
} satisfies Record<string, Reading>
