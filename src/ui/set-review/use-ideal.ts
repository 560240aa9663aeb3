import { useEffect, useMemo, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { Points } from '../../review/one-thing/stick-figure.ts'
import {
  type FittedIdeal,
  fittedIdeal,
  idealOver,
  type NoIdeal,
  whyNoIdeal,
} from '../../review/set/ideal-beside.ts'
import { type JudgedFrames, pointsAt } from '../../review/set/judged-frames.ts'
import { type SidedStages, stageAt, stagesIn } from '../../review/set/rep-stages.ts'

type Fitted = { readonly stages: SidedStages; readonly ideal: FittedIdeal }

/** Over the person in this frame; or why there is nothing. */
export type IdealNow =
  | { readonly points: Points }
  | { readonly why: NoIdeal | 'loading' | 'between' | 'not-acted' }

/** The mannequin is loaded only where somebody wants to see it. */
const fit = async (
  exercise: Exercise,
  all: readonly SidedStages[],
  frames: JudgedFrames,
): Promise<readonly Fitted[]> => {
  const { idealCourses } = await import('../../session/ideal-course.ts')
  const sides = [...new Set(all.map(({ side }) => side))]
  const courses = new Map(
    await Promise.all(
      sides.map(async (side) => [side, await idealCourses(exercise, side)] as const),
    ),
  )
  return all.flatMap((stages) => {
    const ideal = fittedIdeal(frames, stages, courses.get(stages.side) ?? [])
    return ideal ? [{ stages, ideal }] : []
  })
}

/** The ideal of the moment at which the replay stands; null while it is not asked for. */
export const useIdeal = (
  isShown: boolean,
  exercise: Exercise,
  summary: Summary,
  frames: JudgedFrames,
  at: number,
): IdealNow | null => {
  const [fitted, setFitted] = useState<readonly Fitted[] | null>(null)
  const all = useMemo(() => stagesIn(summary, frames.phases), [summary, frames])
  const why = whyNoIdeal(exercise, summary)
  const isAsked = isShown && why === null
  useEffect(() => {
    if (!isAsked) return
    let gone = false
    fit(exercise, all, frames).then(
      (done) => gone || setFitted(done),
      () => gone || setFitted([]),
    )
    return () => {
      gone = true
    }
  }, [isAsked, exercise, all, frames])
  if (!isShown) return null
  if (why) return { why }
  if (!fitted) return { why: 'loading' }
  if (fitted.length === 0) return { why: 'not-acted' }
  const t = frames.times[at] ?? 0
  const points = pointsAt(frames, at)
  const now =
    fitted[
      stageAt(
        fitted.map(({ stages }) => stages),
        t,
      )
    ]
  if (!now || !points) return { why: 'between' }
  return { points: idealOver(now.ideal, now.stages, { t, points }) }
}
