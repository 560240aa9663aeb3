import { exercises } from '../../src/exercises/index.ts'
import type { Text } from '../../src/ui/text/en.ts'
import { textOf } from '../../src/ui/text/text-of.ts'
import { sessionsUntil } from '../review/history/generated.ts'
import { type Acted, judgeActed } from '../review/report/acted-sets.ts'
import { barriers } from './barriers.ts'
import { fillStore } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { type Kept, keepSession } from './keep-session.ts'
import { LOOKS, wear } from './looks.ts'
import { pagesIn } from './pages-in.ts'

/** Six exercises, some with two sets, faults of every kind, one by hand. */
const DONE: readonly (readonly (Acted | null)[])[] = [
  [{ id: 'core-activation', reps: 3 }],
  [
    { id: 'glute-bridge', reps: 8 },
    { id: 'glute-bridge', reps: 8, fault: { clause: 'GB4', size: 152 }, seed: 5 },
  ],
  [{ id: 'bird-dog', reps: 8, fault: { clause: 'BD1', size: 30 } }],
  [
    { id: 'front-plank', reps: 1, fault: { clause: 'FP4/angle', size: 45 } },
    { id: 'front-plank', reps: 1, fault: { clause: 'FP7/sag', size: -12.5 } },
  ],
  [{ id: 'dead-bug', reps: 6 }, null],
  [{ id: 'piriformis-stretch', reps: 2 }],
]

const theSession = async (startedMs: number, done = DONE): Promise<Kept> => {
  const items = done.flatMap(([first]) => {
    const exercise = exercises[first?.id ?? '']
    return exercise ? [{ exercise: exercise.id, ...exercise.dose }] : []
  })
  return {
    startedMs,
    minutes: 24,
    items,
    before: 3,
    after: 2,
    sets: await Promise.all(
      done.map((sets) => Promise.all(sets.map((set) => set && judgeActed(set)))),
    ),
    checks: items.map(({ exercise }) =>
      (exercises[exercise]?.selfChecks ?? []).map(({ clause }, place) => ({
        clause,
        answer: place === 0 ? 'unsure' : 'yes',
      })),
    ),
  }
}

const namesIn = (text: Text): readonly string[] =>
  DONE.map(([first]) => textOf(text, first?.id ?? '').name)

for (const look of LOOKS) {
  const { text } = look
  test.describe(look.name, () => {
    wear(look)

    test('a session of six exercises is one page of paper, with its charts', async ({
      page,
    }, info) => {
      const { report } = text
      const nowMs = Date.now()
      await fillStore(page, sessionsUntil(nowMs - 2 * 86_400_000))
      const id = await keepSession(page, await theSession(nowMs - 3_600_000))
      await page.goto(`.#/report/${id}`)
      await expect(page.getByRole('heading', { name: report.title, level: 1 })).toBeVisible()

      for (const name of namesIn(text)) {
        await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible()
        await expect(page.getByRole('img', { name })).toBeVisible()
      }
      await expect(page.getByRole('img', { name: report.pain.told('3', '2') })).toBeVisible()
      await expect(page.getByRole('img', { name: text.report.trend.score })).toBeVisible()
      const fault = textOf(text, 'glute-bridge').rules['hips-too-low']?.fault ?? ''
      await expect(page.getByText(fault)).toBeVisible()
      await expect(page.getByText(report.byHand(1))).toBeVisible()
      await expect(page.getByRole('heading', { name: report.notes })).toBeVisible()
      expect(await barriers(page), 'closed').toEqual([])

      for (const show of await page.getByText(report.chart.show).all()) await show.click()
      const table = page.getByRole('table', { name: textOf(text, 'glute-bridge').name })
      await expect(table.getByRole('row')).toHaveCount(16 + 1)
      expect(await barriers(page), 'with tables').toEqual([])
      await page.screenshot({ path: info.outputPath('report.png'), fullPage: true })

      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, path: info.outputPath(`report-${format}.pdf`) })
        expect(pagesIn(pdf), format).toBe(1)
      }
    })

    test('a session that is not here is said to be not here', async ({ page }) => {
      await page.goto('.#/report/nowhere')
      await expect(page.getByText(text.report.unknown)).toBeVisible()
      expect(await barriers(page)).toEqual([])
    })
  })
}

test.describe('on paper', () => {
  test.use({ locale: 'fr-CA' })

  test('ten exercises are one page too, and so is one', async ({ page }, info) => {
    await fillStore(page, sessionsUntil(Date.now()))
    const sizes = [
      { name: 'ten', done: [...DONE, ...DONE.slice(1, 5)] },
      { name: 'one', done: DONE.slice(1, 2) },
    ]
    for (const { name, done } of sizes) {
      const id = await keepSession(page, await theSession(Date.now(), done))
      await page.goto(`.#/report/${id}`)
      await expect(page.getByRole('heading', { level: 3 }).last()).toBeVisible()
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, path: info.outputPath(`${name}-${format}.pdf`) })
        expect(pagesIn(pdf), `${name} on ${format}`).toBe(1)
      }
    }
  })
})

test.describe('the button', () => {
  test.use({ locale: 'en-US' })

  test('opens the printer’s window', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await fillStore(page, sessionsUntil(Date.now()))
    await page.goto('.#/history')
    await page.getByRole('link', { name: 'Report of the last session' }).click()
    await expect(page.getByRole('heading', { name: 'Session report', level: 1 })).toBeFocused()
    await page.getByRole('button', { name: 'Print' }).click()
    await expect(page.locator('body[data-printed]')).toBeAttached()
    const pdf = await page.pdf({ format: 'A4' })
    expect(pagesIn(pdf)).toBe(1)
  })
})
