import { describe, expect, it } from 'vitest'
import { createHeldSide, heldSideMeasures } from '../../src/engine/hold-side.ts'
import { SIDES, type Side } from '../../src/engine/landmarks.ts'
import { createMeasureTable } from '../../src/engine/measures.ts'
import type { HeldSide } from '../../src/engine/movement.ts'

const STRAIGHT_LEG: HeldSide = {
  lower: 'legFolded',
  by: 0.2,
  otherwise: { higher: 'trunkSideLean', by: 24 },
}

/** [left, right] of each measure, in every one of so many frames. */
type Seen = {
  readonly legFolded: readonly number[]
  readonly lean: number
  readonly frames: number
}

const tell = (...course: readonly Seen[]): Side | null => {
  const table = createMeasureTable(
    heldSideMeasures(STRAIGHT_LEG).map((name) => `${name}Near` as const),
  )
  const held = createHeldSide(STRAIGHT_LEG, table)
  let t = 0
  for (const { legFolded, lean, frames } of course)
    for (let frame = 0; frame < frames; frame += 1) {
      const values = new Float64Array(2 * SIDES.length)
      SIDES.forEach((side, index) => {
        values[table.sideColumn('legFolded', side)] = legFolded[index]
        values[table.sideColumn('trunkSideLean', side)] = side === 'left' ? lean : -lean
      })
      held.look({ t, values })
      t += 100
    }
  return held.side()
}

describe('the side that is held', () => {
  const [leftOut, rightOut, bothOut] = [
    [-1.7, -1.2],
    [-1.2, -1.7],
    [-1.9, -1.9],
  ]
  it.each<[string, readonly Seen[], Side | null]>([
    ['is the straight leg’s', [{ legFolded: leftOut, lean: 0, frames: 3 }], 'left'],
    [
      'is the straight leg’s, the other way round',
      [{ legFolded: rightOut, lean: 0, frames: 3 }],
      'right',
    ],
    [
      'is the straight leg’s though one leans away from it',
      [{ legFolded: leftOut, lean: -30, frames: 20 }],
      'left',
    ],
    [
      'is told by nothing while both legs are out and the trunk is upright',
      [{ legFolded: bothOut, lean: 5, frames: 20 }],
      null,
    ],
    [
      'is the side leant to while both legs are out',
      [{ legFolded: bothOut, lean: 26, frames: 3 }],
      'left',
    ],
    [
      'is the side leant to, the other way round',
      [{ legFolded: bothOut, lean: -26, frames: 3 }],
      'right',
    ],
    [
      'is told by nothing that can’t be seen',
      [{ legFolded: [Number.NaN, -1.2], lean: Number.NaN, frames: 9 }],
      null,
    ],
  ])('%s', (_, course, side) => {
    expect(tell(...course)).toBe(side)
  })
})
