import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { withDose } from '../../src/engine/exercise.ts'
import { exercises } from '../../src/exercises/index.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'
import type { Program, ProgramItem } from '../../src/records/model.ts'
import { traceText } from '../../src/records/trace-file.ts'
import { judgeSet } from '../../src/review/set/judge-set.ts'
import { itemNamed } from '../../src/session/program/default-program.ts'
import { madeOwn } from '../../src/session/program/own-item.ts'
import { actSet } from '../../src/session/samples/acted-set.ts'
import { formText } from '../../src/ui/text/own/use-form-text.ts'
import { slopedBridge } from '../session/program/own-exercises.ts'
import { barriers } from './barriers.ts'
import { keepRecorded } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'
import { APP } from './places.ts'
import { prescribe } from './prescribe.ts'
import { storedRows } from './stored-rows.ts'

const REPS = 4

/** As the sample people act their sets. */
const acted = (item: ProgramItem) =>
  actSet({
    item: { ...item, sets: 1, reps: REPS, holdMs: 2000, restMs: 30_000 },
    body: BODIES[2] ?? BODIES[0],
    acted: REPS,
    doing: { holdMs: 1500 },
    seed: 11,
  })

const keptItems = async (page: Page): Promise<readonly ProgramItem[]> => {
  const programs = ((await storedRows(page)).programs ?? []) as readonly Program[]
  return programs.toSorted((a, b) => b.version - a.version)[0]?.items ?? []
}

/** As without a mouse. */
const press = async (what: Locator, key = 'Enter'): Promise<void> => {
  await what.focus()
  await what.page().keyboard.press(key)
}

const write = async (field: Locator, words: string): Promise<void> => {
  await field.focus()
  await field.page().keyboard.press('ControlOrMeta+A')
  await field.page().keyboard.type(words)
}

for (const look of EACH_ONCE) {
  const { text } = look
  const { program } = text
  const own = formText(text)
  test.describe(look.name, () => {
    wear(look)

    test('one is made by keyboard, tried on a recorded set, and asked for from today on', async ({
      page,
    }) => {
      const recorded = await acted(itemNamed('glute-bridge'))
      await keepRecorded(page, recorded)
      await page.goto('.#/program')
      await press(page.getByRole('button', { name: text.own.make }))
      await expect(page.getByRole('heading', { name: own.title, level: 1 })).toBeFocused()

      await test.step('what is not given is told beside its field', async () => {
        await press(page.getByRole('button', { name: own.save }))
        await expect(page.getByLabel(own.name, { exact: true })).toBeFocused()
        await expect(page.getByLabel(own.name, { exact: true })).toHaveAccessibleDescription(
          own.troubles['no-words'],
        )
        await expect(page.getByText(own.mend(1))).toBeVisible()
        expect(await barriers(page), 'with a field that is empty').toEqual([])
      })

      await write(page.getByLabel(own.name, { exact: true }), 'Slope')
      await press(page.getByRole('radio', { name: own.movement.reps }), 'Space')
      await page.getByLabel(own.movement.primary).selectOption('trunkInclination')
      await page.getByLabel(own.movement.direction).selectOption('down')
      const enter = page.getByLabel(`${own.movement.enter} (°)`)
      const exit = page.getByLabel(`${own.movement.exit} (°)`)

      await test.step('a number that makes no sense is told at once', async () => {
        await write(exit, '10')
        await expect(exit).toHaveAccessibleDescription(own.troubles['exit-not-less'])
        await write(exit, '5')
        await expect(exit).toHaveAccessibleDescription('')
      })

      await write(enter, '8')
      await write(page.getByLabel(`${own.movement.range} (°)`), '12')
      await press(page.getByRole('button', { name: own.rules.add }))
      await write(page.getByLabel(own.rules.name), 'Knees straight')
      await write(page.getByLabel(own.rules.cue), 'Bend your knees')
      const rule = page.getByRole('group', { name: own.rules.rule(1, 'Knees straight') })
      await rule.getByLabel(own.condition.measure, { exact: true }).selectOption('kneeAngle')
      await write(rule.getByLabel(`${own.rules.well}, ${own.condition.to}`, { exact: true }), '20')
      await write(rule.getByLabel(`${own.rules.almost}, ${own.condition.to}`), '30')

      await test.step('what it makes of the recorded set is seen, and seen again', async () => {
        await page.getByLabel(own.trial.choose).selectOption({ index: 1 })
        await expect(page.getByText(own.trial.reps(REPS))).toBeVisible()
        const row = page.getByRole('row', { name: /Knees straight/ })
        await expect(row.getByRole('cell')).toHaveText(['0', '0', String(REPS), '0'])
        await write(page.getByLabel(`${own.movement.range} (°)`), '80')
        await expect(page.getByText(own.trial.reps(0))).toBeVisible()
        await write(page.getByLabel(`${own.movement.range} (°)`), '12')
        await expect(page.getByText(own.trial.reps(REPS))).toBeVisible()
        expect(await barriers(page), 'with what came of it').toEqual([])
      })

      await test.step('it is tried on a recording from elsewhere, and a bad file says so', async () => {
        const choose = page.getByLabel(own.trial.file)
        const file = (name: string, words: string) => ({
          name,
          mimeType: '',
          buffer: Buffer.from(words),
        })
        await choose.setInputFiles(file('bad.jsonl', 'hello'))
        await expect(page.getByText(own.trial.badFile)).toBeVisible()
        await choose.setInputFiles(file('good.jsonl', traceText(recorded.trace)))
        await expect(page.getByText(own.trial.reps(REPS))).toBeVisible()
      })

      await press(page.getByRole('button', { name: own.save }))
      const card = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { name: 'Slope', exact: true }),
      })
      await expect(card.getByText(text.own.measured)).toBeVisible()

      await test.step('a changed one takes its place', async () => {
        await card.getByLabel(program.fields.reps).fill('7')
        await press(card.getByRole('button', { name: text.own.change }))
        await expect(page.getByLabel(own.name, { exact: true })).toHaveValue('Slope')
        await write(page.getByLabel(own.name, { exact: true }), 'Steep slope')
        await press(page.getByRole('button', { name: own.save }))
        await expect(page.getByRole('heading', { name: 'Steep slope' })).toBeVisible()
        await expect(page.getByRole('heading', { name: 'Slope', exact: true })).toHaveCount(0)
      })

      await press(page.getByRole('button', { name: program.send.keep }))
      await expect(page.getByText(program.send.kept)).toBeVisible()
      const item = (await keptItems(page)).at(-1)
      expect(item).toMatchObject({ reps: 7, own: { name: 'Steep slope', base: 'glute-bridge' } })
      expect(item?.exercise).toBe(item?.own?.id)
      await page.goto('.#/today')
      await expect(page.getByRole('heading', { name: 'Steep slope' })).toBeVisible()
      expect(await barriers(page)).toEqual([])

      await page.goto(`.#/exercise/${item?.exercise}`)
      await page.reload()
      await expect(page.getByRole('heading', { name: 'Steep slope', level: 1 })).toBeVisible()
    })

    test('a set of one is looked at, judged again, reported, and opened on another device', async ({
      page,
      browser,
    }) => {
      const made = madeOwn({ ...slopedBridge, name: 'Slope' })
      const item = itemNamed(made.id)
      const { trace } = await acted(itemNamed('glute-bridge'))
      const exercise = exercises[made.id]
      if (!exercise) throw new Error('it is not known')
      const header = { ...trace.header, exercise: made.id, dose: item }
      const { summary } = judgeSet(withDose(exercise, item), trace, item)
      await keepRecorded(page, { trace: { ...trace, header }, summary }, item)
      const [set] = (await storedRows(page)).sets as readonly { id: string; sessionId: string }[]
      if (!set) throw new Error('no set was kept')

      const named = async (where: Page, address: string) => {
        await where.goto(address)
        await where.reload()
        await expect(where.getByText('Slope').first()).toBeVisible()
      }
      for (const address of ['history', `report/${set.sessionId}`, 'review']) {
        await named(page, `.#/${address}`)
      }
      await named(page, `.#/review/session/${set.sessionId}`)
      await named(page, `.#/review/set/${set.id}`)
      await named(page, `.#/review/set/${set.id}/rejudge`)
      await expect(page.getByText(text.rejudge.same)).toBeVisible()

      await page.goto('.#/record')
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: text.record.save.record }).click()
      const buffer = await readFile(await (await download).path())
      const fhir = page.waitForEvent('download')
      await page.getByRole('button', { name: text.record.save.fhir }).click()
      expect(await readFile(await (await fhir).path(), 'utf8')).toContain('"text": "Slope"')

      const other = await (
        await browser.newContext({ baseURL: APP, locale: look.locale })
      ).newPage()
      await other.goto('.#/record')
      await other
        .getByLabel(text.record.open.choose)
        .setInputFiles({ name: 'record.json.gz', mimeType: '', buffer })
      await expect(other.getByText(text.record.open.added(1, 9))).toBeVisible()
      await named(other, `.#/review/set/${set.id}`)
      await other.close()
    })

    test('the demo is counted by its own movement', async ({ page }) => {
      const made = madeOwn({ ...slopedBridge, name: 'Slope' })
      await keepRecorded(page, await acted(itemNamed('glute-bridge')))
      await prescribe(page, [itemNamed(made.id)])
      await page.goto(`?backend=wasm&model=lite#/exercise/${made.id}/live/demo`)
      await expect(page.getByRole('heading', { name: 'Slope' })).toBeVisible()
      const count = page.getByRole('region', { name: text.live.count }).locator('p').first()
      await expect(count).toHaveText('1', { timeout: 200_000 })
    })
  })
}
