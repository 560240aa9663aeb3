import type { Exercise } from '../../engine/exercise.ts'
import type { Blocker } from '../../engine/report.ts'
import type { View } from '../../engine/trace.ts'
import type { BodyInPicture, PictureSize } from '../body-in-picture.ts'
import { distanceM, floorTiltDeg, margins } from './body-measures.ts'
import type { Light } from './light.ts'

/** What is looked at before a set, in the order in which it is asked to be mended. */
export const CHECK_KINDS = ['person', 'light', 'distance', 'frame', 'view', 'tilt', 'rate'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** What is wrong: the page has the words for what to move. Left and right are the unmirrored picture's. */
export type Trouble =
  | 'someone-else'
  | 'dark'
  | 'backlit'
  | 'bright'
  | 'too-far'
  | 'too-near'
  | 'out-left'
  | 'out-right'
  | 'out-top'
  | 'out-bottom'
  | 'out-both'
  | 'wrong-view'
  | 'tilted'
  | 'slow'

export type Check =
  | { readonly kind: CheckKind; readonly state: 'ok' | 'unknown' }
  | { readonly kind: CheckKind; readonly state: 'failing'; readonly trouble: Trouble }

/** What is known at one moment; null where it is not. */
export type Seen = {
  readonly body: BodyInPicture | null
  readonly size: PictureSize
  readonly view: View | null
  readonly blocker: Blocker | null
  readonly viewAccepted: boolean
  readonly light: Light | null
  readonly fps: number | null
  readonly someoneElse: boolean | null
}

/** Two limits each: where it begins to fail, and where it is well again. All clinical judgement but where named. */
const LIMITS = {
  /** Shares of the picture at each edge. Spec 2.2: 10 % margin, so 5 % a side; hands and feet may stray. */
  margin: { fail: 0.02, well: 0.04 },
  /** Metres, spec 2.2: 2-3, never beyond 4. An estimate from a body of average size: 10 % either way. */
  far: { fail: 4.4, well: 4 },
  near: { fail: 1.3, well: 1.5 },
  /** Brightness of 255. */
  dark: { fail: 40, well: 50 },
  bright: { fail: 225, well: 215 },
  /** Share of blown pixels, where most of the picture is darker than `median`. */
  backlit: { fail: 0.25, well: 0.18, median: 80 },
  /** Degrees. People who lie a little askew look tilted by up to 5. */
  tilt: { fail: 10, well: 7 },
  /** Pictures a second; spec: rules want 10. */
  rate: { fail: 10, well: 11 },
} as const

type Limit = { readonly fail: number; readonly well: number }

const above = (value: number, { fail, well }: Limit, failed: boolean): boolean =>
  value > (failed ? well : fail)
const below = (value: number, { fail, well }: Limit, failed: boolean): boolean =>
  value < (failed ? well : fail)

/** A trouble, well, or not known. */
type Finding = Trouble | 'ok' | 'unknown'

type Look = (seen: Seen, was: Trouble | null, exercise: Exercise) => Finding

const person: Look = ({ someoneElse }) =>
  someoneElse === null ? 'unknown' : someoneElse ? 'someone-else' : 'ok'

const light: Look = ({ light }, was) => {
  if (!light) return 'unknown'
  const isDim = light.median < LIMITS.backlit.median
  if (isDim && above(light.blown, LIMITS.backlit, was === 'backlit')) return 'backlit'
  if (below(light.mean, LIMITS.dark, was === 'dark')) return 'dark'
  return above(light.mean, LIMITS.bright, was === 'bright') ? 'bright' : 'ok'
}

const distance: Look = ({ body, size }, was) => {
  if (!body) return 'unknown'
  const metres = distanceM(body, size)
  if (above(metres, LIMITS.far, was === 'too-far')) return 'too-far'
  return below(metres, LIMITS.near, was === 'too-near') ? 'too-near' : 'ok'
}

const frame: Look = ({ body, size }, was) => {
  if (!body) return 'unknown'
  const room = margins(body, size)
  const failed = was?.startsWith('out-') ?? false
  const isOut = (side: keyof typeof room) => below(room[side], LIMITS.margin, failed)
  if ((isOut('left') && isOut('right')) || (isOut('top') && isOut('bottom'))) return 'out-both'
  if (isOut('left')) return 'out-left'
  if (isOut('right')) return 'out-right'
  if (isOut('top')) return 'out-top'
  return isOut('bottom') ? 'out-bottom' : 'ok'
}

/** Only who is in position can be in the wrong view: before that they are seen as they come. */
const view: Look = ({ blocker, view, viewAccepted }, _, exercise) => {
  if (viewAccepted) return 'unknown'
  if (blocker?.kind === 'wrong-view') return 'wrong-view'
  const wanted = [exercise.view.preferred, ...exercise.view.also]
  return view !== null && wanted.includes(view) ? 'ok' : 'unknown'
}

const tilt: Look = ({ body }, was) => {
  const degrees = body && floorTiltDeg(body)
  if (degrees === null) return 'unknown'
  return above(Math.abs(degrees), LIMITS.tilt, was === 'tilted') ? 'tilted' : 'ok'
}

const rate: Look = ({ fps }, was) => {
  if (fps === null) return 'unknown'
  return below(fps, LIMITS.rate, was === 'slow') ? 'slow' : 'ok'
}

const LOOKS: Readonly<Record<CheckKind, Look>> = {
  person,
  light,
  distance,
  frame,
  view,
  tilt,
  rate,
}

const troubleOf = (check: Check | undefined): Trouble | null =>
  check?.state === 'failing' ? check.trouble : null

/**
 * How the camera stands for this exercise.
 * @param before what was found last: what fails has to be well by a margin before it counts as mended
 */
export const checksOf = (
  exercise: Exercise,
  seen: Seen,
  before: readonly Check[],
): readonly Check[] =>
  CHECK_KINDS.map((kind): Check => {
    const was = troubleOf(before.find((check) => check.kind === kind))
    const found = LOOKS[kind](seen, was, exercise)
    if (found === 'ok' || found === 'unknown') return { kind, state: found }
    return { kind, state: 'failing', trouble: found }
  })

/** The one that is asked to be mended first; null where nothing fails. */
export const firstTrouble = (checks: readonly Check[]): Trouble | null =>
  checks.map(troubleOf).find((trouble) => trouble !== null) ?? null
