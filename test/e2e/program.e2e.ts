import type { Page } from '@playwright/test'
import type { Program, ProgramItem } from '../../src/records/model.ts'
import { programToLink } from '../../src/records/program-file/program-link.ts'
import { itemNamed } from '../../src/session/program/default-program.ts'
import { sessionsUntil } from '../review/history/generated.ts'
import { barriers } from './barriers.ts'
import { fillStore } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { LOOKS, wear } from './looks.ts'
import { storedRows } from './stored-rows.ts'

/** The programs that are on disk, the oldest first. */
const keptPrograms = async (page: Page): Promise<readonly Program[]> => {
  const rows = ((await storedRows(page)).programs ?? []) as readonly Program[]
  return rows.toSorted((a, b) => a.version - b.version)
}

const bridgeTwice: ProgramItem = { ...itemNamed('glute-bridge'), sets: 2, reps: 4 }

for (const look of LOOKS) {
  const { text } = look
  const { program } = text
  const nameOf = (id: string) => text.exercises[id]?.name ?? ''
  test.describe(look.name, () => {
    wear(look)

    test('a therapist changes doses and rules, by keyboard, and both are kept', async ({
      page,
    }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-2))
      await page.goto('.#/program')
      await expect(page.getByRole('heading', { name: program.title, level: 1 })).toBeVisible()
      const bridge = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { name: nameOf('glute-bridge'), exact: true }),
      })
      await bridge.getByLabel(program.fields.reps).fill('7')
      await bridge.getByText(program.rules.title(0)).focus()
      await page.keyboard.press('Enter')
      const lowering = text.exercises['glute-bridge']?.rules['lowering-fast']?.looked ?? ''
      const arched = text.exercises['glute-bridge']?.rules['hips-over-arched']?.looked ?? ''
      await bridge.getByRole('checkbox', { name: arched }).focus()
      await page.keyboard.press('Space')
      const least = bridge.getByLabel(program.rules.least(lowering, program.rules.warned))
      const own = Number(await least.inputValue())
      await least.fill('9')
      await expect(bridge.getByRole('alert')).toHaveText(program.rules.unsound)
      await expect(page.getByText(program.send.fix)).toBeVisible()
      expect(await barriers(page), 'with limits that make no sense').toEqual([])
      await least.fill(String(own - 0.1))
      expect(await bridge.getByLabel(program.side.label).count()).toBe(0)
      const birdDog = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { name: nameOf('bird-dog'), exact: true }),
      })
      await birdDog.getByLabel(program.side.label).selectOption(program.side.left)
      await page.getByRole('button', { name: program.up(nameOf('glute-bridge')) }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: program.send.keep }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText(program.send.kept)).toBeVisible()
      expect(await barriers(page)).toEqual([])

      const [kept] = await keptPrograms(page)
      const place = kept?.items.findIndex(({ exercise }) => exercise === 'glute-bridge')
      expect(place).toBe(1)
      expect(kept?.items[1]).toMatchObject({ reps: 7, rules: { GB8: { off: true } } })
      expect(kept?.items[1]?.rules?.GB7).toMatchObject({ limits: [{ warn: [own - 0.1, null] }] })
      const dog = kept?.items.find(({ exercise }) => exercise === 'bird-dog')
      if (!dog) throw new Error('the bird dog is no longer in the programme')
      expect(dog.side).toBe('left')
      await page.goto('.#/today')
      await expect(page.getByText(text.journey.today.from.therapist)).toBeVisible()
      await expect(page.getByText(text.dose.whole(dog, 'reps', true))).toBeVisible()
    })

    test('a program in a link shows what it changes, and changes it only when asked', async ({
      page,
    }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-2))
      const link = await programToLink({ createdMs: 1, items: [bridgeTwice] })
      await page.goto(`.#/program/take/${link}`)
      const { reps } = itemNamed('glute-bridge')
      const change = program.changes.dose(nameOf('glute-bridge'), 'reps', reps, 4)
      await expect(page.getByText(change)).toBeVisible()
      await expect(page.getByText(program.changes.removed(nameOf('bird-dog')))).toBeVisible()
      expect(await barriers(page)).toEqual([])
      expect(await keptPrograms(page)).toEqual([])
      await page.getByRole('button', { name: program.take.use }).click()
      await expect(page.getByRole('heading', { name: text.journey.today.title })).toBeVisible()
      expect((await keptPrograms(page))[0]?.items).toEqual([bridgeTwice])
    })

    test('a damaged link and a bad file change nothing', async ({ page }) => {
      await fillStore(page, sessionsUntil(Date.now()).slice(-2))
      await page.goto('.#/program/take/nonsense')
      const refused = program.take.failed(program.troubles.damaged)
      await expect(page.getByRole('alert')).toHaveText(refused)
      expect(await barriers(page)).toEqual([])
      await page.goto('.#/program')
      await page.getByLabel(program.open.choose).setInputFiles({
        name: 'bad.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"plumbline":"program","version":9,"createdMs":0,"items":[]}'),
      })
      await expect(page.getByText(program.open.failed(program.troubles.newer))).toBeVisible()
      expect(await keptPrograms(page)).toEqual([])
    })
  })
}
