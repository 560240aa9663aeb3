import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'
import { EACH_ONCE, wear } from './looks.ts'
import { stepsOf } from './session-steps.ts'
import { storedRows } from './stored-rows.ts'

const PASSPHRASE = 'seven calm herons'

for (const look of EACH_ONCE) {
  const { text } = look
  const { people, journey } = text
  test.describe(look.name, () => {
    wear(look)

    test('two people share a device, each with their own answers; a locked record is opened by its passphrase alone', async ({
      page,
    }) => {
      const steps = stepsOf(page, text)
      await steps.agree()
      await steps.screened()
      await page.getByRole('link', { name: people.link }).click()
      await expect(steps.heading(people.title)).toBeFocused()
      expect(await barriers(page), 'one').toEqual([])
      const initials = page.getByLabel(people.initials)
      await initials.first().fill('an')
      await steps.button(people.keep).click()
      await expect(page.getByRole('heading', { name: 'AN' })).toBeVisible()

      await initials.last().fill('bo')
      await steps.button(people.another.add).click()
      await page.getByRole('link', { name: journey.welcome.agree }).click()
      // Whoever comes second is asked, too.
      await steps.screened()

      await page.goto('.#/people')
      await steps.button(people.lock.ask).first().click()
      const box = page.getByLabel(people.lock.passphrase)
      await box.fill('12345')
      await steps.button(people.lock.go).click()
      await expect(page.getByText(people.lock.short)).toBeVisible()
      expect(await barriers(page), 'locking').toEqual([])
      const before = await storedRows(page)
      await box.fill(PASSPHRASE)
      await steps.button(people.lock.go).click()
      await expect(page.getByText(people.isLocked, { exact: true })).toBeVisible()
      expect(await barriers(page), 'locked').toEqual([])
      const locked = await storedRows(page)
      expect(locked.people).toMatchObject([{ label: 'BO' }])

      const opened = page.getByLabel(people.unlock.passphrase)
      await opened.fill('another one')
      await steps.button(people.unlock.go).click()
      await expect(page.getByText(people.unlock.wrong)).toBeVisible()
      await opened.fill(PASSPHRASE)
      await steps.button(people.unlock.go).click()
      await expect(page.getByRole('heading', { name: 'AN' })).toBeVisible()
      await expect(opened).toBeHidden()
      expect(await storedRows(page)).toEqual(before)
      await steps.button(people.choose('AN')).click()
      await expect(steps.heading(journey.today.title)).toBeVisible()
    })

    test('whoever locks their own record has to say who they are before the next session', async ({
      page,
    }) => {
      const steps = stepsOf(page, text)
      await steps.agree()
      await steps.screened()
      await page.goto('.#/people')
      await steps.button(people.lock.ask).click()
      await page.getByLabel(people.lock.passphrase).fill(PASSPHRASE)
      await steps.button(people.lock.go).click()
      await expect(page.getByText(people.isLocked, { exact: true })).toBeVisible()
      await page.goto('.#/today')
      await expect(steps.heading(people.title)).toBeVisible()
    })
  })
}
