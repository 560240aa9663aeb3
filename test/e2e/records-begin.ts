import type { Page } from '@playwright/test'
import * as samples from '../records/samples.ts'

/** The harness page of the store, with the store open. */
export async function openStorePage(page: Page): Promise<void> {
  await page.goto('records.html')
  await openAgain(page)
}

export const openAgain = (page: Page) =>
  page.evaluate(async () => {
    window.store = await window.records.openStore()
  })

/** A person whose session and set are running. */
export async function beginSet(page: Page, label = 'A') {
  const person = await page.evaluate((draft) => window.store.people.add(draft), {
    ...samples.ann,
    label,
  })
  const session = await page.evaluate(
    (draft) => window.store.sessions.start(draft),
    samples.sessionOf(person.id),
  )
  const set = await page.evaluate(
    (draft) => window.store.sets.start(draft),
    samples.setOf(session.id),
  )
  return { person, session, set }
}

/** A recorder on this set, and somebody before its camera. */
export const record = (page: Page, setId: string) =>
  page.evaluate((id) => {
    window.troubles = []
    const onTrouble = (trouble: (typeof window.troubles)[number]) => window.troubles.push(trouble)
    window.recorder = window.records.createSetRecorder(window.store, id, { onTrouble })
    window.film = window.records.film(window.recorder)
  }, setId)

export const troublesOf = (page: Page) => page.evaluate(() => window.troubles)

/** What is on disk of a set: which frames and repetitions, and until when. */
export const stored = (page: Page, setId: string) =>
  page.evaluate(async (id) => {
    const frames = await window.store.traces.read(id)
    const reps = await window.store.reps.list(id)
    return {
      frames: frames.map(({ image }) => Math.round((image?.[0]?.[0] ?? Number.NaN) * 1280)),
      gaps: frames.filter(({ label }) => label !== undefined).length,
      lastMs: frames.at(-1)?.t ?? 0,
      reps: reps.map(({ index, rep }) => [index, rep.index] as const),
    }
  }, setId)

/** 0, 1, 2 .. */
export const counting = (length: number) => Array.from({ length }, (_, index) => index)
