import type { Page } from '@playwright/test'
import { formText } from '../../src/ui/text/own/use-form-text.ts'
import { sessionsUntil } from '../review/history/generated.ts'
import { barriers } from './barriers.ts'
import { fillStore, openAppsStore } from './fill-store.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'

/** Eight weeks of three people are acted and judged on however few cores there are. */
const MAKING_MS = 150_000

test.setTimeout(300_000)

/** Ids of all people in the store of the app, and how many sessions are not a sample's. */
const whoIsKept = async (page: Page) => {
  await openAppsStore(page)
  return page.evaluate(async () => {
    const people = await window.store.people.list()
    const own = people.filter(({ id }) => !id.startsWith('sample-'))
    const sessions = await Promise.all(own.map(({ id }) => window.store.sessions.list(id)))
    window.store.close()
    return {
      samples: people.length - own.length,
      own: own.length,
      sessions: sessions.flat().length,
    }
  })
}

/** Lets an old app, with a rule of another verdict, have judged one bridge of the sample. @returns the set's id */
const ageOneSet = async (page: Page): Promise<string> => {
  await openAppsStore(page)
  const id = await page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        window.store.close()
        const asked = indexedDB.open('plumbline')
        asked.onerror = () => fail(asked.error)
        asked.onsuccess = () => {
          const sets = asked.result.transaction('sets', 'readwrite').objectStore('sets')
          const all = sets.getAll()
          all.onsuccess = () => {
            const set = all.result.find(
              ({ id, exercise }) => id.startsWith('sample-') && exercise === 'glute-bridge',
            )
            const { reps, rules } = set.summary
            rules.GB4 = { ok: 0, warn: 0, fault: 0, unknown: reps.length }
            for (const rep of reps) rep.verdicts.GB4 = 'unknown'
            const put = sets.put({ ...set, rules: '0.0.1' })
            put.onsuccess = () => {
              asked.result.close()
              done(set.id)
            }
          }
        }
      }),
  )
  return id
}

const readSet = async (page: Page, id: string) => {
  await openAppsStore(page)
  return page.evaluate(async (setId) => {
    const set = await window.store.sets.get(setId)
    window.store.close()
    return JSON.stringify(set)
  }, id)
}

for (const look of EACH_ONCE) {
  const { text } = look
  const { samples, rejudge, history } = text
  const form = formText(text)
  test.describe(look.name, () => {
    wear(look)

    test('samples come with one click and go with one; a set of theirs is judged again; the own record stays', async ({
      page,
    }, info) => {
      // Younger than the samples: nobody who is made up may take this person's place.
      const own = sessionsUntil(Date.now()).slice(-5)
      await fillStore(page, own)
      const button = (name: string) => page.getByRole('button', { name, exact: true })

      await page.goto('.#/samples')
      await expect(page.getByRole('heading', { name: samples.title, level: 1 })).toBeVisible()
      await expect(button(samples.load)).toBeVisible()
      expect(await barriers(page), 'before').toEqual([])

      await button(samples.load).click()
      await expect(page.getByRole('progressbar', { name: samples.progress })).toBeVisible()
      await button(samples.stop).click()
      await expect(page.getByText(samples.stopped)).toBeVisible()
      expect(await whoIsKept(page)).toEqual({ samples: 0, own: 1, sessions: own.length })

      await page.goto('.#/samples')
      await button(samples.load).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText(samples.loaded)).toBeVisible({ timeout: MAKING_MS })
      await expect(page.getByRole('link', { name: samples.review })).toHaveAttribute(
        'href',
        '#/review',
      )
      expect(await barriers(page), 'loaded').toEqual([])
      await page.screenshot({ path: info.outputPath('samples.png'), fullPage: true })
      expect(await whoIsKept(page)).toEqual({ samples: 3, own: 1, sessions: own.length })

      // What a therapist makes of their own is tried on a sample's set.
      await page.goto('.#/program/own')
      await page.getByLabel(form.name, { exact: true }).fill('A bridge')
      const recorded = page.getByLabel(form.trial.choose)
      const ofSample = recorded.locator('option', { hasText: text.exercises['glute-bridge']?.name })
      await recorded.selectOption(await ofSample.first().getAttribute('value'))
      await expect(page.getByText(form.trial.rules)).toBeVisible()

      await page.goto('.#/history')
      const pain = page.getByRole('figure', { name: history.pain.title })
      await pain.getByText(history.table.show).click()
      const rows = pain.getByRole('table', { name: history.pain.title }).getByRole('row')
      await expect(rows, 'the own history only').toHaveCount(own.length + 1)

      const setId = await ageOneSet(page)
      const before = await readSet(page, setId)
      await page.goto(`.#/review/set/${setId}/rejudge`)
      await expect(page.getByText(rejudge.differs)).toBeVisible({ timeout: MAKING_MS })
      const clauses = page.getByRole('table', { name: rejudge.clauses })
      await expect(
        clauses.getByRole('columnheader', { name: rejudge.before('0.0.1') }),
      ).toBeVisible()
      const mended = clauses.getByRole('row').filter({ hasText: 'GB4' })
      await expect(mended.getByRole('cell').last()).toHaveText(rejudge.changed)
      await expect(mended.getByRole('cell').first()).toContainText(rejudge.verdicts.unknown)
      expect(await barriers(page), 'judged again').toEqual([])
      await page.screenshot({ path: info.outputPath('rejudge.png'), fullPage: true })
      expect(await readSet(page, setId), 'nothing stored is overwritten').toBe(before)

      await page.goto('.#/samples')
      await button(samples.remove).click()
      await expect(page.getByText(samples.removed)).toBeVisible()
      expect(await whoIsKept(page)).toEqual({ samples: 0, own: 1, sessions: own.length })
    })
  })
}
