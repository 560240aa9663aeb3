import type { Page, Route } from '@playwright/test'
import type { Summary } from '../../src/engine/report.ts'
import type { Trace } from '../../src/engine/trace.ts'
import type { ProgramItem } from '../../src/records/model.ts'
import type { Generated } from '../review/history/generated.ts'
import { APP, HARNESS } from './places.ts'

const AT = `${APP}harness/`
const AT_ALL = `${AT}**`

const harness = async (route: Route): Promise<void> => {
  const url = route.request().url().replace(AT, HARNESS)
  await route.fulfill({ response: await route.fetch({ url }) })
}

/** The store's harness at the app's own address: it opens the store that the app opens. */
export async function openAppsStore(page: Page): Promise<void> {
  await page.route(AT_ALL, harness)
  await page.goto(`${AT}records.html`)
  await page.evaluate(async () => {
    window.store = await window.records.openStore()
  })
  // All of the harness is loaded; what the page asks for after it has gone on is not the harness's.
  await page.unrouteAll({ behavior: 'wait' })
}

/** Keeps these sessions, of one person who may exercise. */
export async function fillStore(page: Page, sessions: readonly Generated[]): Promise<void> {
  await openAppsStore(page)
  await page.evaluate(async (all) => {
    const { people, sessions: kept, sets, pain, close } = window.store
    const startedMs = all[0]?.startedMs ?? 0
    const person = await people.add({
      label: '',
      createdMs: startedMs,
      screening: { answeredMs: startedMs, redFlags: [], exclusions: [], cleared: false },
    })
    for (const { before, after, items, sets: done, ...each } of all) {
      const session = await kept.start({
        personId: person.id,
        programId: null,
        items,
        startedMs: each.startedMs,
      })
      const told = { sessionId: session.id, item: null, symptoms: [], answeredMs: each.startedMs }
      await pain.add({ ...told, when: 'before', score: before })
      for (const [index, { exercise, mode, summary }] of done.entries()) {
        const began = { startedMs: each.startedMs + index, traceHeader: null, rules: '0.1.0' }
        const place = { item: index, set: 0 }
        const set = await sets.start({ sessionId: session.id, exercise, mode, ...place, ...began })
        await sets.end(set.id, { endedMs: each.startedMs + index, summary })
      }
      const endedMs = each.startedMs + 1000
      if (after !== null) {
        await pain.add({ ...told, when: 'end', score: after, answeredMs: endedMs })
      }
      await kept.end(session.id, { endedMs, end: 'done' })
    }
    close()
  }, sessions)
}

type Acted = { readonly trace: Trace; readonly summary: Summary }

/** A session that broke off after one set before the camera, as the store has it with its trace. */
export const keepBrokenOff = (page: Page, acted: Acted): Promise<void> =>
  keepSession(page, acted, false)

/** The same, gone on with to its end. */
export const keepRecorded = (page: Page, acted: Acted, item?: ProgramItem): Promise<void> =>
  keepSession(page, acted, true, item)

async function keepSession(
  page: Page,
  { trace, summary }: Acted,
  isDone: boolean,
  asked?: ProgramItem,
): Promise<void> {
  await openAppsStore(page)
  const { exercise } = summary
  const nowMs = Date.now()
  const item = asked ?? { exercise, sets: 2, reps: 2, holdMs: 3000, restMs: 30_000 }
  await page.evaluate(
    async ({ frames, header, ...of }) => {
      const { people, sessions, sets, traces, pain, close } = window.store
      const screening = { answeredMs: of.nowMs, redFlags: [], exclusions: [], cleared: false }
      const person = await people.add({ label: '', createdMs: of.nowMs, screening })
      const session = await sessions.start({
        personId: person.id,
        programId: null,
        items: [of.item],
        startedMs: of.nowMs,
      })
      const told = { sessionId: session.id, item: null, symptoms: [], answeredMs: of.nowMs }
      await pain.add({ ...told, when: 'before', score: 2 })
      const set = await sets.start({
        sessionId: session.id,
        exercise: of.exercise,
        item: 0,
        set: 0,
        mode: 'camera',
        startedMs: of.nowMs,
        traceHeader: header,
        rules: '0.1.0',
      })
      await traces.append(set.id, frames)
      await sets.end(set.id, { endedMs: of.nowMs, summary: of.summary })
      if (of.isDone) await sessions.end(session.id, { endedMs: of.nowMs, end: 'done' })
      close()
    },
    { ...trace, exercise, summary, nowMs, isDone, item },
  )
}
