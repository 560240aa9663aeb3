import { createDemoSource } from '../../capture/demo-source.ts'
import type { FrameSource } from '../../capture/frame-source.ts'
import type { Exercise } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { loadMotion } from '../../exercises/motions.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { sideCamera } from '../../mannequin/projection.ts'
import { createDemoStream } from '../../mannequin/render/film-stage.ts'
import type { ExerciseMotion, Performance } from '../../mannequin/types.ts'
import { countsEachSide } from '../../session/dose.ts'

/** As a laptop's camera would give it, but no larger than the model looks at. */
const CAMERA = sideCamera({ width: 640, height: 360, distanceM: 2.6, offsetDeg: 8 })
/** Repetitions, or pairs of sides, in each act. */
const REPS = 2
/** How far beyond its limit the fault is shown. */
const SHOWN_FAULT = 1.5
/** After the last movement, so that the last repetition is judged, ms. */
const AFTERWARDS_MS = 1500
const FOREVER_MS = 1e9

/** The gravest fault that the mannequin can act, so that a cue is seen and heard. */
const faultOf = ({ rules }: Exercise, { faults }: ExerciseMotion) => {
  const grave = rules.filter((rule) => rule.severity === 3).map((rule) => rule.clause)
  const fault = faults.find(({ clause, worse }) => grave.includes(clause) && worse === 'more')
  return fault && { clause: fault.clause, size: fault.limit * SHOWN_FAULT }
}

/** One act after the other. */
const inTurn = (acts: readonly Performance[]): Pick<Performance, 'durationMs' | 'poseAt'> => ({
  durationMs: acts.reduce((sum, act) => sum + act.durationMs, 0),
  poseAt: (tMs) => {
    let fromMs = 0
    for (const act of acts) {
      if (tMs < fromMs + act.durationMs) return act.poseAt(tMs - fromMs)
      fromMs += act.durationMs
    }
    const last = acts[acts.length - 1]
    if (!last) throw new Error('a film needs an act')
    return last.poseAt(last.durationMs)
  },
})

/** Done well, then with a fault, then well again. */
const actsOf = (exercise: Exercise, motion: ExerciseMotion): readonly Performance[] => {
  const reps = exercise.kind === 'hold' ? 1 : countsEachSide(exercise) ? 2 * REPS : REPS
  const well = { ...motion.defaults, body: BODIES[0], reps }
  const fault = faultOf(exercise, motion)
  if (!fault) return [motion.perform({ ...well, reps: 2 * reps })]
  return [well, { ...well, fault }, well].map(motion.perform)
}

/** The mannequin waits in its first posture until the model is ready, and leaves when it is done. */
export const openDemoFilm = async (exerciseId: string): Promise<FrameSource> => {
  const exercise = exercises[exerciseId]
  const motion = await loadMotion(exerciseId)
  if (!exercise || !motion) throw new Error(`the mannequin does not know "${exerciseId}"`)
  const acts = actsOf(exercise, motion)
  const film = inTurn(acts)
  let nowMs = 0
  let startedMs: number | null = null
  const poseAt = (tMs: number) => {
    nowMs = tMs
    return film.poseAt(startedMs === null ? 0 : tMs - startedMs)
  }
  const shown: Performance = {
    body: BODIES[0],
    reps: [],
    fault: null,
    durationMs: FOREVER_MS,
    poseAt,
  }
  const source = createDemoSource(createDemoStream(shown, CAMERA).stream)
  return {
    ...source,
    start: async (sink) => {
      startedMs = nowMs
      const ending = setTimeout(source.stop, film.durationMs + AFTERWARDS_MS)
      await source.start(sink).finally(() => clearTimeout(ending))
    },
  }
}
