import { LANDMARKS } from '../engine/landmarks.ts'
import type { Random } from './random.ts'

/** Shares, 0 to 1, of frames without a person and of landmarks (in the others) with low visibility. */
export type DropoutShare = { readonly frames?: number; readonly landmarks?: number }

/** A run of losses lasts at most this long, ms; half of all losses are single frames. */
const LONGEST_RUN_MS = 300
const SINGLE_SHARE = 0.5

/** Losses of one thing: true where it is lost, about `share` of the frames, in singles and short runs. */
const losses = (share: number, times: readonly number[], random: Random): readonly boolean[] => {
  const frameMs = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.max(1, times.length - 1)
  const longest = Math.max(1, Math.floor(LONGEST_RUN_MS / Math.max(1, frameMs)))
  const meanRun = SINGLE_SHARE + (1 - SINGLE_SHARE) * ((1 + longest) / 2)
  // Between two runs lie the free frame that ends one and on average (1 - begin) / begin more.
  const freeBetween = (meanRun * (1 - share)) / share
  const begin = share > 0 ? Math.min(1, 1 / freeBetween) : 0
  const lost: boolean[] = []
  while (lost.length < times.length) {
    if (random.even() >= begin) lost.push(false)
    else {
      const single = random.even() < SINGLE_SHARE
      const run = single ? 1 : 1 + Math.floor(random.even() * longest)
      for (let i = 0; i < run; i += 1) lost.push(true)
      // A free frame between runs keeps every gap within the longest.
      lost.push(false)
    }
  }
  return lost.slice(0, times.length)
}

/** What is lost when: whole frames, and single landmarks. */
export const dropouts = (
  share: DropoutShare | undefined,
  times: readonly number[],
  random: Random,
): {
  readonly frame: (index: number) => boolean
  readonly landmark: (index: number, landmark: number) => boolean
} => {
  const frames = losses(share?.frames ?? 0, times, random)
  const landmarks = LANDMARKS.map(() => losses(share?.landmarks ?? 0, times, random))
  return {
    frame: (index) => frames[index] ?? false,
    landmark: (index, landmark) => landmarks[landmark]?.[index] ?? false,
  }
}
