import type { Exercise, Lens } from '../../engine/exercise.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { laptopBefore, reachOf } from '../../mannequin/guide-framing.ts'
import { sideCamera } from '../../mannequin/projection.ts'
import type { ActedFault, Camera, ExerciseMotion, Performance } from '../../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../../mannequin/viewpoint.ts'
import { ruleClause } from '../loop/short-loop-figures.ts'
import type { FilmPlan } from './film-plan.ts'

const WIDTH = 640
const HEIGHT = 480
/** Wide enough for a bird dog's reach in a 4:3 picture from 2.9 m. */
const VERTICAL_FOV_DEG = 52
/** The poorest rate that is to be judged rightly, and the cheapest: a picture is most of a film's cost. */
const FPS = 10
/** As smooth as a webcam beside a working model. */
const BENCH_FPS = 12
const REPS = 2
/** Share of the way from the nearest place of the laptop to the furthest. */
const DISTANCE = 5 / 8

/** Gravest faults that are filmed for each exercise, besides two clean films. */
const FAULTS_FILMED = 4
/** Where an exercise has fewer, others do it well before the camera, until there are so many films. */
const LEAST_FILMS = 6
const OTHERS = ['tall', 'small-slight'] as const

/** Degrees off the direction that the exercise asks for, and share of the way from its lowest lens to its highest. */
type Place = { readonly offsetDeg: number; readonly height: number }

const LOW_LEFT: Place = { offsetDeg: -8, height: 1 / 7 }
const MIDDLE: Place = { offsetDeg: 0, height: 3 / 7 }
const HIGH_RIGHT: Place = { offsetDeg: 10, height: 6 / 7 }

/** The films of one exercise: two clean ones, its gravest faults, and more clean ones where those are few. */
export const filmsOf = (exercise: Exercise, motion: ExerciseMotion): readonly FilmPlan[] => {
  const shown = motion.perform({ ...motion.defaults, body: BODIES[0], reps: 1 })
  const lens = lensOf(exercise)
  const film = (
    name: string,
    bodyId: string,
    place: Place,
    headTowards: FilmPlan['headTowards'],
    acted: ActedFault | null,
  ): FilmPlan => ({
    id: `${exercise.id}, ${name}`,
    exercise: exercise.id,
    bodyId,
    headTowards,
    reps: exercise.kind === 'hold' ? 1 : REPS,
    fault: acted && { clause: acted.clause, size: acted.acted },
    camera: filmCamera(lens, bearingOf(lens, headTowards), place, shown),
    fps: FPS,
    model: 'full',
  })
  const films = [
    film('clean', 'middle', HIGH_RIGHT, motion.defaults.headTowards, null),
    film('clean', 'heavy', LOW_LEFT, opposite(motion.defaults.headTowards), null),
    ...gravest(exercise, motion.faults).map((acted) =>
      film(acted.clause, 'middle', MIDDLE, motion.defaults.headTowards, acted),
    ),
  ]
  const others = OTHERS.slice(0, Math.max(0, LEAST_FILMS - films.length))
  return [
    ...films,
    ...others.map((bodyId) => film('clean', bodyId, MIDDLE, motion.defaults.headTowards, null)),
  ]
}

function filmCamera(lens: Lens, bearingDeg: number, place: Place, shown: Performance): Camera {
  return sideCamera({
    offsetDeg: bearingDeg + place.offsetDeg,
    heightM: shareOf(lens.heightM, place.height),
    ...laptopBefore(reachOf(shown, bearingDeg), {
      distanceM: shareOf(lens.distanceM, DISTANCE),
      verticalFovDeg: VERTICAL_FOV_DEG,
    }),
    width: WIDTH,
    height: HEIGHT,
  })
}

/** A plain bridge from the side: what speed is measured with. */
export const benchFilm: FilmPlan = {
  id: 'bench',
  exercise: 'glute-bridge',
  bodyId: 'middle',
  headTowards: 'left',
  reps: 2,
  fault: null,
  camera: sideCamera({
    heightM: 0.5,
    distanceM: 2.9,
    verticalFovDeg: VERTICAL_FOV_DEG,
    width: WIDTH,
    height: HEIGHT,
  }),
  fps: BENCH_FPS,
  model: 'full',
}

/** A plank that sags all the time, for the webcam of the benchmark's cues. */
export const cueFilm: FilmPlan = {
  ...benchFilm,
  id: 'cues',
  exercise: 'front-plank',
  reps: 1,
  fault: { clause: 'FP7/sag', size: -12.5 },
}

const opposite = (towards: FilmPlan['headTowards']): FilmPlan['headTowards'] =>
  towards === 'left' ? 'right' : 'left'

/** Grade A rules that judge from the exercise's own view and that the mannequin can break, most severe first. */
const gravest = ({ rules, view }: Exercise, faults: readonly ActedFault[]): readonly ActedFault[] =>
  rules
    .filter(
      ({ grade, abstains, views }) => grade === 'A' && !abstains && views.includes(view.preferred),
    )
    .toSorted((a, b) => b.severity - a.severity)
    .flatMap(({ clause }) => faults.find((fault) => ruleClause(fault.clause) === clause) ?? [])
    .slice(0, FAULTS_FILMED)
