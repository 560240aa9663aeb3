import { describe, expect, it } from 'vitest'
import { fuzzOnce } from '../../src/cli/loop/fuzz.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'

const SETS = 3
const FRAMES = 600

describe.each(Object.keys(exercises))('%s, given landmarks that no body has', (id) => {
  it('throws nothing and says no number that is none', async () => {
    const motion = await loadMotion(id)
    if (motion === null) throw new Error(`the mannequin knows no ${id}`)
    for (let seed = 1; seed <= SETS; seed++) {
      expect(fuzzOnce(exercises[id], motion, FRAMES, seed)).toBeNull()
    }
  })
})
