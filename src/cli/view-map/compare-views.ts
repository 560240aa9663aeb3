import type { Rule } from '../../engine/rule.ts'
import type { ViewFigures } from './judge-view.ts'
import type { ExerciseMap, Finalist } from './map-exercise.ts'
import { bestFirst, isJudged, noiseOf } from './score.ts'

/** A rule that the present view does not see, and the place in the ring that sees it best. */
export type SeenElsewhere = {
  readonly clause: string
  readonly abstains: boolean
  readonly directionDeg: number
  readonly heightM: number
}

export type Comparison = {
  readonly map: ExerciseMap
  readonly best: Finalist
  /** How much better the best is than the present view; 0 where that is the best. */
  readonly lead: number
  /** What another body or another distance makes of a place's score. */
  readonly noise: number
  /** The lead is more than that. */
  readonly isBetter: boolean
  readonly elsewhere: readonly SeenElsewhere[]
}

/** What another body and another distance make of the same places. */
const noiseIn = ({ finalists, own }: ExerciseMap): number =>
  noiseOf(
    [...finalists, own].flatMap(({ figures, otherBody, otherDistance }) => [
      figures.score - otherBody.score,
      figures.score - otherDistance.score,
    ]),
  )

export const compareViews = (map: ExerciseMap): Comparison => {
  const { finalists, own } = map
  const first = bestFirst(finalists)[0] ?? own
  // What is no better is no reason to move.
  const best = first.score > own.score ? first : own
  const [lead, noise] = [best.score - own.score, noiseIn(map)]
  return { map, best, lead, noise, isBetter: lead > noise, elsewhere: seenElsewhere(map) }
}

/** In so many neighbouring places at least: in one alone it may be chance. */
const PLACES = 2

const seenElsewhere = ({ exercise, ring, own }: ExerciseMap): readonly SeenElsewhere[] =>
  exercise.rules.flatMap((rule) => {
    if ([own.figures, own.otherBody].some((figures) => isSeenIn(figures, rule))) return []
    const seeing = ring.filter(({ figures }) => isSeenIn(figures, rule))
    if (seeing.length < PLACES) return []
    const [first] = bestFirst(seeing.map(({ place, figures }) => ({ ...figures, place })))
    if (first === undefined) return []
    const { directionDeg, heightM } = first.place
    const { clause, abstains } = rule
    return [{ clause, abstains: abstains !== undefined, directionDeg, heightM }]
  })

const isSeenIn = ({ rules }: ViewFigures, { clause }: Rule): boolean =>
  rules.some((each) => each.clause === clause && isJudged(each))
