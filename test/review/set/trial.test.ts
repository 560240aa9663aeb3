import { beforeAll, describe, expect, it } from 'vitest'
import type { Trace } from '../../../src/engine/trace.ts'
import { exercises } from '../../../src/exercises/index.ts'
import type { OwnDraft } from '../../../src/exercises/own-id.ts'
import { tryingOut } from '../../../src/review/set/trial.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { madeOwn } from '../../../src/session/program/own-item.ts'
import { heldBridge, slopedBridge } from '../../session/program/own-exercises.ts'
import { actedBridges, LOW } from '../one-thing/acted-bridges.ts'

let bridges: Trace
beforeAll(async () => {
  bridges = (await actedBridges(LOW)).trace
})

const tried = (draft: OwnDraft) => {
  const { id } = madeOwn(draft)
  const exercise = exercises[id]
  if (!exercise) throw new Error('it is not known')
  const trying = tryingOut(exercise, bridges.header, itemNamed(id))
  trying.frames(bridges.frames)
  return trying.end()
}

describe('a draft tried on a recorded set', () => {
  it('tells what was counted, when it began, and between which numbers it went', () => {
    const { summary, openedMs, spans } = tried(slopedBridge)
    expect(summary.count.total).toBe(2)
    expect(openedMs).toBeGreaterThan(1000)
    const slope = spans.trunkInclinationNear
    expect(slope?.least).toBeLessThan(-12)
    expect(slope?.most).toBeGreaterThan(-8)
  })

  it('tells when the first hold began', () => {
    const { summary, openedMs } = tried(heldBridge)
    expect(summary.holds).toHaveLength(2)
    expect(openedMs).toBeGreaterThan(1000)
  })

  it('tells what stood in the way where it never began', () => {
    const { summary, openedMs, blocker } = tried({
      ...slopedBridge,
      pose: [{ measure: 'trunkInclinationNear', min: 60 }],
    })
    expect(summary.count.total).toBe(0)
    expect(openedMs).toBeNull()
    expect(blocker).toEqual({ kind: 'wrong-position' })
  })
})
