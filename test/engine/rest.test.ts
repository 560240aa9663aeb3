import { describe, expect, it } from 'vitest'
import { measuresNeeded } from '../../src/engine/measures-needed.ts'
import { restOf } from '../../src/engine/rest.ts'
import { signalColumn } from '../../src/engine/signal.ts'
import { exercises } from '../../src/exercises/index.ts'

const birdDog = exercises['bird-dog']
const table = measuresNeeded(birdDog)
const { movement } = birdDog
if (movement.kind !== 'reps') throw new Error('a bird dog is repeated')

type Legs = readonly [left: number, right: number]

/** Hip angles of the frames that are taken for rest. */
const restingLegs = (course: readonly { readonly legs: Legs; readonly frames: number }[]) => {
  const legs = course.flatMap(({ legs, frames }) => Array.from({ length: frames }, () => legs))
  const [left, right] = (['left', 'right'] as const).map((side) =>
    signalColumn(movement.primary, table, side),
  )
  const posed = legs.map(([leftAngle, rightAngle], index) => {
    const values = new Float64Array(Math.max(left, right) + 1).fill(Number.NaN)
    values[left] = leftAngle
    values[right] = rightAngle
    return { sample: { t: index * 80, values }, angles: [leftAngle, rightAngle] }
  })
  const { frames } = restOf(posed, birdDog, table, 'left')
  return [...new Set(frames.map(({ angles }) => angles.join(' ')))]
}

describe('where somebody on hands and knees rests, of a whole recording', () => {
  const [RESTING, LIFTED_HIDDEN]: readonly Legs[] = [
    [104, 104],
    [85, Number.NaN],
  ]
  it.each([
    ['where both legs are low', [{ legs: RESTING, frames: 60 }], ['104 104']],
    [
      'not where a lifted leg is hidden and the trunk has gone down with it',
      [
        { legs: RESTING, frames: 60 },
        { legs: LIFTED_HIDDEN, frames: 90 },
      ],
      ['104 104'],
    ],
    [
      'where the near leg is low, while the far one is hardly ever seen',
      [
        { legs: RESTING, frames: 2 },
        { legs: [100, Number.NaN] as Legs, frames: 60 },
        { legs: [140, Number.NaN] as Legs, frames: 60 },
      ],
      ['104 104'],
    ],
  ])('is %s', (_, course, rest) => {
    expect(restingLegs(course)).toEqual(rest)
  })
})
