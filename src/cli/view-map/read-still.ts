import type { Exercise } from '../../engine/exercise.ts'
import { createLandmarkFilter } from '../../engine/landmark-filter.ts'
import type { Side } from '../../engine/landmarks.ts'
import { limbOf, type MeasureName } from '../../engine/measures.ts'
import { measuresNeeded } from '../../engine/measures-needed.ts'
import type { Condition } from '../../engine/movement.ts'
import { orient } from '../../engine/orientation.ts'
import { inPose, settle } from '../../engine/samples.ts'
import { sceneOf } from '../../engine/scene.ts'
import { type Setting, settleSetting } from '../../engine/setting.ts'
import { swapSides } from '../../engine/swap-sides.ts'
import type { TraceFrame } from '../../engine/trace.ts'

/** What was seen of each still; null of one in which nobody was found. */
export type Seen = readonly (TraceFrame | null)[]

type Size = { readonly width: number; readonly height: number }

/** Reads the engine's own measures off single pictures, unsmoothed, each as if it were the first. */
export const createReader = (exercise: Exercise, { width, height }: Size) => {
  const table = measuresNeeded(exercise)
  // A filter smooths what follows: for each picture there is a new one.
  const bodyIn = (frame: TraceFrame) => createLandmarkFilter(width, height)(frame, null)
  const sampleOf = (frame: TraceFrame, setting: Setting) => {
    const body = bodyIn(frame)
    return body && { t: frame.t, values: table.sample(sceneOf(body, setting)) }
  }
  const rolesOf = ({ near }: Setting, side: Side | null) => ({ near, moving: side ?? near })
  const isNamedWrongly = (frame: TraceFrame | null): boolean | null => {
    const body = frame && bodyIn(frame)
    if (!body) return null
    const { labelled, near } = orient(body, exercise)
    return labelled === null ? null : labelled !== near
  }
  return {
    /** Left and right as the engine names them, which goes by how the body lies. */
    rightlyNamed(seen: Seen): Seen {
      const votes = seen.map(isNamedWrongly).filter((vote) => vote !== null)
      const against = votes.filter(Boolean).length
      const isSwapped = votes.length >= seen.length / 2 && against > votes.length / 2
      return isSwapped ? seen.map((frame) => frame && swapSides(frame)) : seen
    },
    /** How body and camera stand to each other, from the start pose; null where nobody is seen. */
    settingFrom(frame: TraceFrame): Setting | null {
      const body = bodyIn(frame)
      if (!body) return null
      const { near, view } = orient(body, exercise)
      // Bones of one picture tell nothing of the next one's.
      return { ...settleSetting(exercise, [body], near, view), bones: null }
    },
    /** NaN where it is not known. */
    value(frame: TraceFrame, setting: Setting, measure: MeasureName, side: Side | null): number {
      const sample = sampleOf(frame, setting)
      const column = table.column(measure, rolesOf(setting, side))
      return sample?.values[column] ?? Number.NaN
    },
    /** Whether a position is recognised; changes count from the start pose. */
    isIn(
      conditions: readonly Condition[],
      frame: TraceFrame,
      start: TraceFrame,
      setting: Setting,
      side: Side | null,
    ): boolean {
      const [now, before] = [sampleOf(frame, setting), sampleOf(start, setting)]
      if (!now || !before) return false
      const roles = rolesOf(setting, side)
      return inPose(conditions, now.values, settle([before]), table, roles) === true
    },
  }
}

export type Reader = ReturnType<typeof createReader>

/** Whether a measure is of a limb that is on the far side. */
export const isOfFarLimb = (measure: MeasureName, setting: Setting, side: Side | null): boolean => {
  const { near } = setting
  const limb = limbOf(measure)?.({ near, moving: side ?? near })
  return limb !== undefined && limb !== near
}
