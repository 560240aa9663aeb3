import type { Exercise, Rule } from '../../engine/exercise.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { laptopBefore, type Reach, reachOf } from '../../mannequin/guide-framing.ts'
import { type SideCameraOptions, sideCamera } from '../../mannequin/projection.ts'
import type { ActedFault, Camera, ExerciseMotion } from '../../mannequin/types.ts'
import { ruleClause } from '../loop/short-loop-figures.ts'
import type { FilmPlan } from './film-plan.ts'

const WIDTH = 640
const HEIGHT = 480
/** Wide enough for a bird dog's reach in a 4:3 picture from 2.9 m. */
const VERTICAL_FOV_DEG = 52
const FPS = 12
const REPS = 2

/** Gravest faults that are filmed for each exercise, besides two clean films. */
const FAULTS_FILMED = 2

const LOW_LEFT = { offsetDeg: -8, heightM: 0.4 }
const MIDDLE = { offsetDeg: 0, heightM: 0.5 }
const HIGH_RIGHT = { offsetDeg: 10, heightM: 0.65 }

/** The films of one exercise: two clean ones, then its gravest faults. */
export const filmsOf = (exercise: Exercise, motion: ExerciseMotion): readonly FilmPlan[] => {
  const reach = reachOf(motion.perform({ ...motion.defaults, body: BODIES[0], reps: 1 }))
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
    camera: filmCamera(place, reach),
    fps: FPS,
    model: 'full',
  })
  return [
    film('clean', 'middle', HIGH_RIGHT, motion.defaults.headTowards, null),
    film('clean', 'heavy', LOW_LEFT, opposite(motion.defaults.headTowards), null),
    ...gravest(exercise.rules, motion.faults).map((acted) =>
      film(acted.clause, 'middle', MIDDLE, motion.defaults.headTowards, acted),
    ),
  ]
}

type Place = Pick<SideCameraOptions, 'offsetDeg' | 'heightM'>

function filmCamera(place: Place, reach: Reach): Camera {
  return sideCamera({
    ...place,
    ...laptopBefore(reach, { distanceM: 2.9, verticalFovDeg: VERTICAL_FOV_DEG }),
    width: WIDTH,
    height: HEIGHT,
  })
}

/** Of who lies: the camera stays as it stands. */
const LYING: Reach = { left: -1, right: 1, top: 0.5 }

/** A plain bridge from the side: what speed is measured with. */
export const benchFilm: FilmPlan = {
  id: 'bench',
  exercise: 'glute-bridge',
  bodyId: 'middle',
  headTowards: 'left',
  reps: 2,
  fault: null,
  camera: filmCamera(MIDDLE, LYING),
  fps: FPS,
  model: 'full',
}

const opposite = (towards: FilmPlan['headTowards']): FilmPlan['headTowards'] =>
  towards === 'left' ? 'right' : 'left'

/** Grade A rules that judge from the side and that the mannequin can break, most severe first. */
const gravest = (rules: readonly Rule[], faults: readonly ActedFault[]): readonly ActedFault[] =>
  rules
    .filter(({ grade, abstains, views }) => grade === 'A' && !abstains && views.includes('side'))
    .toSorted((a, b) => b.severity - a.severity)
    .flatMap(({ clause }) => faults.find((fault) => ruleClause(fault.clause) === clause) ?? [])
    .slice(0, FAULTS_FILMED)
