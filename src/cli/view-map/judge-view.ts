import type { Exercise } from '../../engine/exercise.ts'
import { landmarkIndex, type PairedPart, SIDES } from '../../engine/landmarks.ts'
import { zoneOf } from '../../engine/limits.ts'
import type { Condition } from '../../engine/movement.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { pixelsPerMetre, project } from '../../mannequin/projection.ts'
import { trunkLength } from '../../mannequin/torso.ts'
import type { Body, Camera } from '../../mannequin/types.ts'
import { mean, median, quantile } from '../loop/statistics.ts'
import type { Case, MeasuredCase, MovementCase, PostureCase } from './cases.ts'
import type { StillsPlan } from './plan-stills.ts'
import { createReader, isOfFarLimb, type Reader, type Seen } from './read-still.ts'
import { readingOf, settingOf } from './reading.ts'
import { isRead, type RuleSight, scoreOf } from './score.ts'
import type { Still } from './still.ts'
import type { Truth } from './truth.ts'

/** What can be seen from one place. Errors in trunk lengths; NaN where nobody was found. */
export type ViewFigures = {
  readonly found: number
  readonly errorTl: number
  readonly errorP95Tl: number
  readonly rules: readonly RuleSight[]
  readonly score: number
}

type Viewed = {
  readonly exercise: Exercise
  readonly plan: StillsPlan
  readonly truth: Truth
  readonly camera: Camera
  readonly seen: Seen
}

export const judgeView = ({ exercise, plan, truth, camera, ...viewed }: Viewed): ViewFigures => {
  const reader = createReader(exercise, camera)
  const seen = reader.rightlyNamed(viewed.seen)
  const found = seen.filter((frame) => frame !== null).length / seen.length
  const errors = plan.stills.flatMap((still, index) =>
    errorsOf(plan.body, still, camera, seen[index]),
  )
  const rules = exercise.rules.flatMap((rule): RuleSight[] => {
    const own = plan.cases.filter(({ clause }) => clause === rule.clause)
    if (own.length === 0) return []
    const asked = own.flatMap((each) => isSeen({ exercise, reader, seen, truth }, each) ?? [])
    // Who has every limb that it asks of on the far side is never told of it.
    const sight = asked.length === 0 ? 0 : mean(asked.map(Number))
    const { clause, grade } = rule
    return [{ clause, grade, abstains: rule.abstains !== undefined, sight }]
  })
  return {
    found,
    errorTl: median(errors),
    errorP95Tl: quantile(errors, 0.95),
    rules,
    score: scoreOf(rules, found),
  }
}

const JUDGED: readonly PairedPart[] = ['shoulder', 'hip', 'knee', 'ankle', 'elbow', 'wrist']
const JOINTS = JUDGED.flatMap((part) => SIDES.map((side) => landmarkIndex[`${side}_${part}`]))

/** How far each joint is from where it truly is in the picture, trunk lengths at the body's distance. */
const errorsOf = (
  body: Body,
  { pose }: Still,
  camera: Camera,
  seen: Seen[number] = null,
): number[] => {
  const { image = null } = seen ?? {}
  if (image === null) return []
  const joints = project(forwardKinematics(body, pose).landmarks, camera)
  const depthM = mean(JOINTS.map((joint) => joints[joint]?.depthM ?? Number.NaN))
  const trunkPx = trunkLength(body) * pixelsPerMetre(camera, depthM)
  return JOINTS.flatMap((joint) => {
    const [truly, said] = [joints[joint], image[joint]]
    if (truly === undefined || said === undefined) return []
    const across = (truly.x - said[0]) * camera.width
    return Math.hypot(across, (truly.y - said[1]) * camera.height) / trunkPx
  })
}

type Seeing = {
  readonly exercise: Exercise
  readonly reader: Reader
  readonly seen: Seen
  readonly truth: Truth
}

/** Null where the rule does not ask: of a limb on the far side. */
const isSeen = (seeing: Seeing, each: Case): boolean | null => {
  if (each.kind === 'measured') return isFaultSeen(seeing, each)
  return each.kind === 'movement' ? isMovementSeen(seeing, each) : isPostureSeen(seeing, each)
}

/** Enough of the change from well done to done wrong is read, and what is well done is not blamed. */
const isFaultSeen = ({ reader, seen, truth }: Seeing, each: MeasuredCase): boolean | null => {
  const { measure, side, limits, nearOnly, eitherWay, views, faulty, clean } = each
  const setting = settingOf(reader, seen, clean)
  if (setting === null) return false
  if (nearOnly && isOfFarLimb(measure, setting, side)) return null
  const inSize = (value: number) => (eitherWay ? Math.abs(value) : value)
  const said = (read: typeof faulty) => inSize(readingOf(reader, seen, read, measure, side))
  const truly = (read: typeof faulty) => inSize(truth(views, read, measure, side, setting.near))
  const well = said(clean)
  return zoneOf(well, limits) === 'ok' && isRead(said(faulty) - well, truly(faulty) - truly(clean))
}

/** The way from the start pose to the top is read. */
const isMovementSeen = (
  { exercise, reader, seen, truth }: Seeing,
  { signals, side, top }: MovementCase,
): boolean => {
  const near = settingOf(reader, seen, top)?.near ?? null
  return signals.every((signal) =>
    isRead(
      readingOf(reader, seen, top, signal, side),
      truth([exercise.view.preferred], top, signal, side, near),
    ),
  )
}

/** What has to be so for a hold to be timed, or a round to be paced, is recognised. */
const isPostureSeen = ({ exercise, reader, seen }: Seeing, { side, top }: PostureCase): boolean => {
  const setting = settingOf(reader, seen, top)
  const [now, before] = [seen[top.at], seen[top.since ?? top.at]]
  if (setting === null || !now || !before) return false
  return reader.isIn(keptIn(exercise), now, before, setting, side)
}

const keptIn = ({ movement }: Exercise): readonly Condition[] => {
  if (movement.kind === 'hold') return [...movement.proper, ...movement.clock]
  return movement.kind === 'paced' ? movement.keep : []
}
