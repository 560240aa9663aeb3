import * as tf from '@tensorflow/tfjs-core'
import type { ImagePoint, TraceFrame, WorldPoint } from '../src/engine/trace.ts'
import type { Mask } from './mask.ts'

/** A quarter of a turn of the picture: which edge comes to the top. */
export type Turn = 'none' | 'left-up' | 'right-up'

/**
 * People who lie are often missed by the model's detector, which has seen more of those who stand
 * (spec 2.5): where nobody is found, the next frames are searched with their left or right edge up. Twice
 * as it is first, since most misses are a moment's. Found turned, the person is followed turned.
 */
const SEARCHES: readonly Turn[] = ['none', 'none', 'left-up', 'right-up']

/** Chooses how each frame is turned, from whether somebody was found in the one before. */
export const createTurning = () => {
  let turn: Turn = 'none'
  let misses = 0
  return {
    turn: (): Turn => turn,
    found(): void {
      misses = 0
    },
    missed(): void {
      misses++
      turn = SEARCHES[misses % SEARCHES.length]
    },
    reset(): void {
      turn = 'none'
      misses = 0
    },
  }
}

/** The picture with that edge up; the caller disposes it. */
export const turnPicture = (picture: tf.Tensor3D, turn: Exclude<Turn, 'none'>): tf.Tensor3D =>
  tf.tidy(() => tf.reverse(tf.transpose(picture, [1, 0, 2]), turn === 'left-up' ? 1 : 0))

type Pose = Pick<TraceFrame, 'score' | 'image' | 'world'> & { readonly mask?: Mask }

/** What was seen in a turned picture, as it lies in the frame. */
export const turnBack = (pose: Pose, turn: Turn): Pose => {
  if (turn === 'none') return pose
  const isLeftUp = turn === 'left-up'
  return {
    score: pose.score,
    image: pose.image?.map(isLeftUp ? leftDown : rightDown) ?? null,
    world: pose.world?.map(isLeftUp ? worldLeftDown : worldRightDown) ?? null,
    ...(pose.mask ? { mask: turnMaskBack(pose.mask, isLeftUp) } : {}),
  }
}

const leftDown = ([x, y, visibility]: ImagePoint): ImagePoint => [y, 1 - x, visibility]
const rightDown = ([x, y, visibility]: ImagePoint): ImagePoint => [1 - y, x, visibility]
const worldLeftDown = ([x, y, z]: WorldPoint): WorldPoint => [y, -x, z]
const worldRightDown = ([x, y, z]: WorldPoint): WorldPoint => [-y, x, z]

const turnMaskBack = (turned: Mask, isLeftUp: boolean): Mask => {
  const [width, height] = [turned.height, turned.width]
  const values = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const column = isLeftUp ? height - 1 - y : y
      const row = isLeftUp ? x : width - 1 - x
      values[y * width + x] = turned.values[row * turned.width + column] ?? 0
    }
  }
  return { width, height, values }
}
