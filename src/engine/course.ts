import type { Exercise } from './exercise.ts'
import type { Circumstances } from './judge.ts'
import type { MeasureTable } from './measures.ts'
import type { Look } from './observer.ts'
import type { OwnRange } from './own-range.ts'
import type { CoachOptions } from './pipeline.ts'
import type { Blocker } from './report.ts'
import type { Sample } from './samples.ts'
import { sceneOf } from './scene.ts'
import type { SetStep } from './set.ts'
import { provisional, type Setting } from './setting.ts'
import type { Tally } from './tally.ts'

/** The way from the shut gate through the set, for repetitions or for holds. */
export type Course = {
  readonly step: (look: Look) => CourseStep
  readonly setting: () => Setting | null
  readonly open: () => boolean
  /** No frames follow. */
  readonly close: (t: number) => void
}

export type CourseStep = {
  /** null while the gate is shut. */
  readonly set: SetStep | null
  readonly blocker: Blocker | null
  readonly sample: Sample | null
}

export type CourseInput = {
  readonly exercise: Exercise
  readonly options: CoachOptions
  readonly table: MeasureTable
  readonly tally: Tally
  readonly ownRange: OwnRange
  readonly circumstances: () => Circumstances
}

/** All measures of a frame; null when nobody is seen or it isn't known yet who is near. */
export const sampleOf = (
  { t, body, consensus, extent }: Look,
  setting: Setting | null,
  table: MeasureTable,
): Sample | null => {
  if (!body || !consensus) return null
  const scene = sceneOf(body, setting ?? provisional(consensus, extent))
  return { t, values: table.sample(scene) }
}
