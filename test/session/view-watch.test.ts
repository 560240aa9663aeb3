import { describe, expect, it } from 'vitest'
import type { Blocker, Report } from '../../src/engine/report.ts'
import { createViewWatch } from '../../src/session/view-watch.ts'

const FRONT: Blocker = { kind: 'wrong-view', seen: 'front', wanted: 'side' }
const at = (t: number, blocker: Blocker | null) =>
  ({ t, gate: { open: blocker === null, blocker } }) as Report

describe('going on from a wrong view', () => {
  it('is offered once the view has been wrong for four seconds', () => {
    const watch = createViewWatch()
    const offered = [0, 2000, 3999, 4000].map((t) => watch(at(t, FRONT)))
    expect(offered).toEqual([null, null, null, 'front'])
  })

  it('is offered although other messages pass by', () => {
    const watch = createViewWatch()
    for (const t of [0, 1000, 2000, 3000]) watch(at(t, FRONT))
    expect(watch(at(4200, { kind: 'nobody' }))).toBe('front')
    expect(watch(at(4400, FRONT))).toBe('front')
  })

  it('is taken back when something else stands in the way, or the set begins', () => {
    const watch = createViewWatch()
    for (let t = 0; t <= 5000; t += 500) watch(at(t, FRONT))
    expect(watch(at(7000, { kind: 'wrong-position' }))).toBeNull()
    expect(watch(at(7500, FRONT))).toBeNull()

    const other = createViewWatch()
    for (let t = 0; t <= 5000; t += 500) other(at(t, FRONT))
    expect(other(at(5500, null))).toBeNull()
  })
})
