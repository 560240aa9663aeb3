import type { Exercise } from '../../engine/exercise.ts'
import type { TraceFrame } from '../../engine/trace.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import type { Body, ExerciseMotion } from '../../mannequin/types.ts'
import type { Viewing } from '../lab/views.ts'
import { idealFrame } from '../long-loop/ideal-camera.ts'
import { mean } from '../loop/statistics.ts'
import { type Candidate, cameraAt, FAR_M, NEAR_M, ownPlace, ringOf } from './candidates.ts'
import { judgeView, type ViewFigures } from './judge-view.ts'
import { planStills } from './plan-stills.ts'
import type { Seen } from './read-still.ts'
import { bestFirst } from './score.ts'
import { PATIENCE, showingRuns } from './still.ts'
import { createTruth } from './truth.ts'

/** A place that was looked at closely: two bodies, and a second distance. */
export type Finalist = {
  readonly place: Candidate
  readonly figures: ViewFigures
  readonly otherBody: ViewFigures
  readonly otherDistance: ViewFigures
  /** Mean of the three. */
  readonly score: number
  readonly errorTl: number
}

export type ExerciseMap = {
  readonly exercise: Exercise
  readonly turnsRound: boolean
  readonly ring: readonly { readonly place: Candidate; readonly figures: ViewFigures }[]
  /** The best of the ring, looked at closely; the best first. */
  readonly finalists: readonly Finalist[]
  /** Where the exercise asks for the laptop now. */
  readonly own: Finalist
  /** What a model that never errs would see from there. */
  readonly flawless: ViewFigures
}

/** The ring's body, and the one that its best are looked at with too: as films have them. */
const FIRST_BODY = 'middle'
const OTHER_BODY = 'heavy'
const FINALISTS = 3

const bodyOf = (id: string): Body => BODIES.find((body) => body.id === id) ?? BODIES[0]

export type Look = (viewing: Viewing) => Promise<Seen>

/** Looks at one exercise from all round, and from the best of it once more. */
export const mapExercise = async (
  exercise: Exercise,
  motion: ExerciseMotion,
  look: Look,
): Promise<ExerciseMap> => {
  const first = viewerOf(exercise, motion, bodyOf(FIRST_BODY), look)
  const other = viewerOf(exercise, motion, bodyOf(OTHER_BODY), look)
  const ring: { place: Candidate; figures: ViewFigures }[] = []
  for (const place of ringOf(exercise, first.turnsRound))
    ring.push({ place, figures: await first.from(place) })

  const closely = async (place: Candidate): Promise<Finalist> => {
    const figures = await first.from(place)
    const otherBody = await other.from(place)
    const distanceM = place.distanceM === NEAR_M ? FAR_M : NEAR_M
    const otherDistance = await first.from({ ...place, distanceM })
    const all = [figures, otherBody, otherDistance]
    const score = mean(all.map((each) => each.score))
    return { place, figures, otherBody, otherDistance, score, errorTl: figures.errorTl }
  }
  const best = bestFirst(ring.map((each) => ({ ...each.figures, place: each.place })))
  const finalists: Finalist[] = []
  for (const { place } of best.slice(0, FINALISTS)) finalists.push(await closely(place))
  return {
    exercise,
    turnsRound: first.turnsRound,
    ring,
    finalists: bestFirst(finalists),
    own: await closely(ownPlace(exercise)),
    flawless: first.flawless(ownPlace(exercise)),
  }
}

/** One body, looked at from wherever is asked. */
const viewerOf = (exercise: Exercise, motion: ExerciseMotion, body: Body, look: Look) => {
  const plan = planStills(exercise, motion, body)
  const { stills, shown, turnsRound } = plan
  const { headTowards } = motion.defaults
  const truth = createTruth({ exercise, body, stills, shown, headTowards })
  const runs = showingRuns(body, stills)
  const cameraOf = (place: Candidate) => cameraAt(place, shown, headTowards)
  return {
    turnsRound,
    flawless(place: Candidate): ViewFigures {
      const camera = cameraOf(place)
      const seen = stills.map(({ pose }) => idealFrame(body, pose, camera, 0))
      return judgeView({ exercise, plan, truth, camera, seen })
    },
    async from(place: Candidate): Promise<ViewFigures> {
      const camera = cameraOf(place)
      const seen: (TraceFrame | null)[] = stills.map(() => null)
      for (const run of runs) {
        const shown = [...new Set(run)].sort((a, b) => a - b)
        const said = await look({
          exercise: exercise.id,
          bodyId: body.id,
          camera,
          stills: shown.flatMap((still) => stills[still] ?? []),
          order: run.map((still) => shown.indexOf(still)),
          patience: PATIENCE,
        })
        shown.forEach((still, index) => {
          seen[still] = said[index] ?? null
        })
      }
      return judgeView({ exercise, plan, truth, camera, seen })
    },
  }
}
