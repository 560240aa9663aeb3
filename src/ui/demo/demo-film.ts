import type { FrameSink, FrameSource } from '../../capture/frame-source.ts'
import { modelSize } from '../../capture/picture-size.ts'
import { countsEachSide, type Exercise } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { loadMotion } from '../../exercises/motions.ts'
import { BODIES } from '../../mannequin/bodies.ts'
import { laptopBefore, reachOf } from '../../mannequin/guide-framing.ts'
import { LAPTOP_FOV_DEG, sideCamera } from '../../mannequin/projection.ts'
import { type FilmFrame, frames } from '../../mannequin/render/film-stage.ts'
import type { ExerciseMotion, Performance } from '../../mannequin/types.ts'
import { bearingOf, lensOf, shareOf } from '../../mannequin/viewpoint.ts'

/** As a laptop's camera would give it: sharp enough to be looked at, small enough for slow devices. */
const SIZE = { width: 960, height: 540 }
const cameraFor = (exercise: Exercise, motion: ExerciseMotion, acted: Performance) => {
  const lens = lensOf(exercise)
  const bearing = bearingOf(lens, motion.defaults.headTowards)
  return sideCamera({
    ...SIZE,
    offsetDeg: bearing + OFF_DEG,
    heightM: shareOf(lens.heightM, 0.5),
    ...laptopBefore(reachOf(acted, bearing), {
      distanceM: shareOf(lens.distanceM, NEAR),
      verticalFovDeg: LAPTOP_FOV_DEG,
    }),
  })
}
/** Nobody puts a laptop exactly where it should be, degrees. */
const OFF_DEG = 8
/** Share of the way from the nearest place of the laptop to the furthest. */
const NEAR = 0.25
const SEEN = modelSize(SIZE)
const SEEN_SIZE: ImageBitmapOptions = { resizeWidth: SEEN.width, resizeHeight: SEEN.height }
/** Repetitions in each act: one on each side, where sides take turns. */
const REPS = 2
/** A hold is shown at its full length once; to show a fault this is long enough, ms. */
const BRIEF_HOLD_MS = 6000
/** Enough for every rule, and half of a camera's work. */
const FPS = 15

/** The gravest fault that the mannequin can act, so that a cue is seen and heard. */
const faultOf = ({ rules }: Exercise, { faults }: ExerciseMotion) => {
  const grave = rules.filter((rule) => rule.severity === 3).map((rule) => rule.clause)
  // A clause may be broken in more ways than one: `FP7/sag`, `FP7/drift`.
  const fault = faults.find(({ clause }) => grave.includes(clause.split('/')[0] ?? clause))
  return fault && { clause: fault.clause, size: fault.acted }
}

/** One act after the other; the last one's end stays. */
const inTurn = (
  acts: readonly Performance[],
): Pick<Performance, 'durationMs' | 'poseAt' | 'thingsAt'> => {
  const moment = (tMs: number) => {
    let fromMs = 0
    for (const act of acts) {
      if (tMs < fromMs + act.durationMs) return { act, atMs: tMs - fromMs }
      fromMs += act.durationMs
    }
    const act = acts[acts.length - 1]
    if (!act) throw new Error('a film needs an act')
    return { act, atMs: act.durationMs }
  }
  return {
    durationMs: acts.reduce((sum, act) => sum + act.durationMs, 0),
    poseAt: (tMs) => {
      const { act, atMs } = moment(tMs)
      return act.poseAt(atMs)
    },
    thingsAt: (tMs) => {
      const { act, atMs } = moment(tMs)
      return act.thingsAt?.(atMs) ?? []
    },
  }
}

/** Done well, then with a fault, then well again. */
const actsOf = (exercise: Exercise, motion: ExerciseMotion): readonly Performance[] => {
  const reps = exercise.kind === 'hold' && !countsEachSide(exercise) ? 1 : REPS
  const well = { ...motion.defaults, body: BODIES[0], reps }
  const fault = faultOf(exercise, motion)
  if (!fault) return [motion.perform({ ...well, reps: 2 * reps })]
  const brief = exercise.kind === 'hold' ? { ...well, holdMs: BRIEF_HOLD_MS } : well
  return [well, { ...brief, fault }, brief].map(motion.perform)
}

/** Resolves at this moment of the page's clock, at once where it has gone by. */
const untilMs = (atMs: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, atMs - performance.now())))

/**
 * Plays the film picture by picture in the film's own time: as fast as it was acted, or slower where
 * the model is slower, so that the demo counts right on any device.
 */
const play = async (film: AsyncIterable<FilmFrame>, sink: FrameSink, over: AbortSignal) => {
  const fromMs = performance.now()
  for await (const { canvas, tMs } of film) {
    if (over.aborted) return
    const picture = await createImageBitmap(canvas, SEEN_SIZE)
    await sink.judge(() => createImageBitmap(picture), tMs)
    picture.close()
    await untilMs(fromMs + tMs)
  }
}

/** The mannequin waits in its first posture until the model is ready, and leaves when it is done. */
export const openDemoFilm = async (exerciseId: string): Promise<FrameSource> => {
  const exercise = exercises[exerciseId]
  const motion = await loadMotion(exerciseId)
  if (!exercise || !motion) throw new Error(`the mannequin does not know "${exerciseId}"`)
  const acts = actsOf(exercise, motion)
  const acted = { body: BODIES[0], reps: [], fault: null, ...inTurn(acts) }
  const film = frames(acted, cameraFor(exercise, motion, acted), FPS)
  const first = await film.next()
  if (first.done) throw new Error('the film is empty')
  const stream = first.value.canvas.captureStream(FPS)
  const over = new AbortController()
  return {
    kind: 'demo',
    preview: { kind: 'stream', stream },
    frame: { ...SEEN, fps: FPS },
    start: (sink) => play(film, sink, over.signal),
    stop: () => {
      over.abort()
      for (const track of stream.getTracks()) track.stop()
      void film.return()
    },
  }
}
