import type { Page } from '@playwright/test'
import type { Summary } from '../../src/engine/report.ts'
import type { ProgramItem, SelfCheckAnswer } from '../../src/records/model.ts'
import { openAppsStore } from './fill-store.ts'

/** A session to keep for the person who is there. */
export type Kept = {
  readonly startedMs: number
  readonly minutes: number
  readonly items: readonly ProgramItem[]
  /** Of each item its sets; null: by hand. */
  readonly sets: readonly (readonly (Summary | null)[])[]
  readonly before: number
  readonly after: number
  /** Asked after the last set of each item. */
  readonly checks: readonly (readonly Pick<SelfCheckAnswer, 'clause' | 'answer'>[])[]
}

/** @returns the session's id */
export async function keepSession(page: Page, session: Kept): Promise<string> {
  await openAppsStore(page)
  return page.evaluate(async ({ startedMs, items, ...of }) => {
    const { people, sessions, sets, pain, selfChecks, close } = window.store
    const [person] = await people.list()
    if (!person) throw new Error('nobody is there to exercise')
    const endedMs = startedMs + of.minutes * 60_000
    const { id } = await sessions.start({ personId: person.id, programId: null, items, startedMs })
    const told = { sessionId: id, item: null, symptoms: [] }
    await pain.add({ ...told, when: 'before', score: of.before, answeredMs: startedMs })
    for (const [item, theirs] of of.sets.entries()) {
      for (const [place, summary] of theirs.entries()) {
        const exercise = items[item]?.exercise ?? ''
        const set = await sets.start({
          sessionId: id,
          exercise,
          item,
          set: place,
          mode: summary ? 'camera' : 'manual',
          startedMs: startedMs + item * 60_000 + place,
          traceHeader: null,
          rules: '0.1.0',
        })
        await sets.end(set.id, { endedMs: startedMs + item * 60_000 + place + 1, summary })
        if (place < theirs.length - 1) continue
        for (const check of of.checks[item] ?? []) {
          await selfChecks.add({ ...check, setId: set.id, answeredMs: startedMs })
        }
      }
    }
    await pain.add({ ...told, when: 'end', score: of.after, answeredMs: endedMs })
    await sessions.end(id, { endedMs, end: 'done' })
    close()
    return id
  }, session)
}
