import { facing } from './facing-measures.ts'
import { distance, type Point, subtract, turn } from './geometry.ts'
import { landmarkIndex, otherSide, type PairedPart, pairedIndex, SIDES } from './landmarks.ts'
import { along, higher, paired, type Reading } from './paired-measures.ts'
import { alongPx, frontwards, heightPx, type Scene } from './scene.ts'

const between =
  (part: PairedPart, compute: (scene: Scene, near: Point, far: Point) => number): Reading =>
  (scene) => {
    const near = pairedIndex(scene.near, part)
    const far = pairedIndex(otherSide(scene.near), part)
    const { points, usable } = scene
    return usable[near] && usable[far] ? compute(scene, points[near], points[far]) : Number.NaN
  }

const apart = (part: PairedPart): Reading => between(part, (_, near, far) => distance(near, far))

const shoulderWidth = apart('shoulder')
const noseAsideLeft = paired.noseAside('left')
const hipsAsideLeft = paired.hipsAside('left')

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

/** In widths of the shoulders: the nose is so far before them on all fours, the lumbar spine is as long. */
const END_LEVER = 0.6

/** Of a trunk that points at the lens: how far head and hips are both curled to the left, degrees. */
const sideBendEndOn: Reading = (scene) => {
  const head = Math.atan2(noseAsideLeft(scene), END_LEVER)
  const hips = Math.atan2(hipsAsideLeft(scene), END_LEVER)
  return (head + hips) * (180 / Math.PI)
}

/** Of the line between a pair, from level, degrees; + the left one is lower. */
const tiltOf =
  (part: PairedPart): Reading =>
  (scene) => {
    const { points, usable } = scene
    const [left, right] = SIDES.map((side) => pairedIndex(side, part))
    if (!usable[left] || !usable[right]) return Number.NaN
    const across = Math.abs(alongPx(scene, points[left]) - alongPx(scene, points[right]))
    const drop = heightPx(scene, points[right]) - heightPx(scene, points[left])
    return Math.atan2(drop, across) * (180 / Math.PI)
  }

const shoulderTilt = tiltOf('shoulder')
const hipTilt = tiltOf('hip')

/** Mean height of the back's outline from one place to another, counted from the shoulders, 1..9. */
const contourMean =
  (first: number, last: number): Reading =>
  ({ contour }) => {
    let sum = 0
    for (let place = first; place <= last; place++) sum += contour[place - 1]
    return sum / (last - first + 1)
  }

const ofNose =
  (compute: (scene: Scene, nose: Point) => number): Reading =>
  (scene) => {
    const { points, usable } = scene
    return usable[NOSE] ? compute(scene, points[NOSE]) : Number.NaN
  }

const NOSE = landmarkIndex.nose
const leanToTheLeft = facing.trunkSideLean('left')

/** One for the whole body. */
export const whole = {
  /** Along the floor, + towards the picture's right, tl. */
  nosePlace: ofNose(along),
  noseHeight: ofNose((scene, nose) => heightPx(scene, nose) / scene.trunkPx),
  shouldersApartInHeight: between('shoulder', (scene, near, far) => higher(scene, far, near)),
  hipsApartInHeight: between('hip', (scene, near, far) => higher(scene, far, near)),
  /** Seen from the front: how far the hips are off the line from shoulders to knees, degrees; + above it. */
  lateralBend: lineBentUp('shoulder', 'hip', 'knee'),
  /** How far the head hangs from the trunk's line towards the floor, degrees. */
  headDrop: bentUp('hip', 'shoulder', 'ear'),
  /** How far head and hips are curled to one side of the shoulders, degrees; + to the person's left. */
  sideBendEndOn,
  shoulderTilt,
  /** The same from the line between the hips, which leans as it does where the lens is askew. */
  shouldersToHips: (scene) => shoulderTilt(scene) - hipTilt(scene),
  /** Length of the trunk in widths of the shoulders: about 1.4, less where it points at the lens. */
  trunkToShoulders: (scene) => {
    const [shoulders, hips] = [middle(scene, 'shoulder'), middle(scene, 'hip')]
    return shoulders && hips ? distance(shoulders, hips) / shoulderWidth(scene) : Number.NaN
  },
  /** Which way the shoulders face: 1 away from the lens, -1 towards it, 0 side-on to where they are level. */
  backTurned: (scene) => {
    const { points, usable } = scene
    const [left, right] = SIDES.map((side) => pairedIndex(side, 'shoulder'))
    if (!usable[left] || !usable[right]) return Number.NaN
    const across = alongPx(scene, points[right]) - alongPx(scene, points[left])
    return across / shoulderWidth(scene)
  },
  earsToShoulders: middlesApart('ear', 'shoulder'),
  /** How far one shoulder is above the other, whichever: of who lies on a side. */
  shouldersStacked: between('shoulder', (scene, near, far) => Math.abs(higher(scene, near, far))),
  /** The trunk's lean to a side, whichever, of who faces the lens; degrees. */
  trunkSideways: (scene) => Math.abs(leanToTheLeft(scene)),
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
