import { createRandom } from '../../../src/mannequin/random.ts'
import { createSetRecorder } from '../../../src/records/set-recorder.ts'
import type { Store } from '../../../src/records/store.ts'
import { type Trouble, troubleOf } from '../../../src/records/trouble.ts'
import { rep } from '../../records/samples.ts'
import { frameAt } from './record-film.ts'

const STEPS = 25
const MOST_FRAMES = 90
const FRAME_MS = 33

/** What a set did while the space ran out, and after there was some again. */
export type FullDiskRound = {
  readonly handed: { readonly frames: number; readonly reps: number }
  readonly troubles: readonly (Trouble | null)[]
  /** Answers that the store took, and those that it is found to have. */
  readonly answers: { readonly taken: readonly string[]; readonly kept: readonly string[] }
  /** Why the others were not. */
  readonly refusals: readonly Trouble[]
  readonly stopped: boolean
}

const sessionOf = async (store: Store, setId: string) =>
  (await store.sets.get(setId))?.sessionId ?? ''

/** A set at random: frames, repetitions and answers, written as it comes. */
export const recordOnFullDisk = async (
  store: Store,
  setId: string,
  seed: number,
  free: () => void,
): Promise<FullDiskRound> => {
  const random = createRandom(seed)
  const sessionId = await sessionOf(store, setId)
  const troubles: (Trouble | null)[] = []
  const refusals: Trouble[] = []
  const taken: string[] = []
  const handed = { frames: 0, reps: 0 }
  const recorder = createSetRecorder(store, setId, { onTrouble: (next) => troubles.push(next) })

  const film = () => {
    const until = handed.frames + 1 + Math.floor(random.even() * MOST_FRAMES)
    for (; handed.frames < until; handed.frames += 1) {
      recorder.frame(frameAt(handed.frames, handed.frames * FRAME_MS))
    }
  }
  const count = () => {
    recorder.rep(rep(handed.reps + 1))
    handed.reps += 1
  }
  const answer = async () => {
    const told = { sessionId, when: 'exercise', item: 0, score: 1, symptoms: [] } as const
    try {
      taken.push((await store.pain.add({ ...told, answeredMs: taken.length })).id)
    } catch (error) {
      refusals.push(troubleOf(error))
    }
  }
  const flush = async () => void (await recorder.flush())

  for (let step = 0; step < STEPS; step += 1) {
    const chosen = [film, count, flush, answer][Math.floor(random.even() * 4)]
    await chosen?.()
  }
  film()
  await flush()
  free()
  const stopped = await recorder.stop()
  const kept = (await store.pain.list(sessionId)).map(({ id }) => id)
  return { handed, troubles, answers: { taken, kept }, refusals, stopped }
}
