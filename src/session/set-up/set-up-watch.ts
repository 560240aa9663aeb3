import type { Told } from '../../../workers/seam.ts'
import { createBodyKeeper } from '../../engine/body-keeper.ts'
import type { Exercise } from '../../engine/exercise.ts'
import { median } from '../../engine/statistics.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { bodyInPicture, type PictureSize } from '../body-in-picture.ts'
import { type Check, checksOf } from './checks.ts'
import type { Light } from './light.ts'

/** Frames over which the rate is taken. */
const RATE_FRAMES = 20
/** Another body for so long is somebody else; a jump of the model is shorter, ms. */
const SOMEBODY_MS = 1000

/** Looks at the frames of a set that has not begun. */
export const createSetUpWatch = (exercise: Exercise, size: PictureSize) => {
  const isSame = createBodyKeeper(size)
  let otherMs: number | null = null
  let times: readonly number[] = []
  let checks: readonly Check[] = []

  const isSomeoneElse = (frame: TraceFrame): boolean | null => {
    if (!frame.image) return null
    if (isSame(frame)) otherMs = null
    else otherMs ??= frame.t
    return otherMs !== null && frame.t - otherMs >= SOMEBODY_MS
  }

  const fps = (t: number): number | null => {
    times = [...times, t].slice(-RATE_FRAMES - 1)
    if (times.length <= RATE_FRAMES) return null
    return 1000 / median(times.slice(1).map((time, index) => time - (times[index] ?? 0)))
  }

  return (
    frame: TraceFrame,
    report: Pick<Told, 'view' | 'gate'>,
    { light, viewAccepted }: { readonly light: Light | null; readonly viewAccepted: boolean },
  ): readonly Check[] => {
    checks = checksOf(
      exercise,
      {
        body: bodyInPicture(frame, size),
        size,
        view: report.view,
        blocker: report.gate.blocker,
        viewAccepted,
        light,
        fps: fps(frame.t),
        someoneElse: isSomeoneElse(frame),
      },
      checks,
    )
    return checks
  }
}
