import { en } from '../../src/ui/text/en.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './good-neighbour.ts'
import { LOOKS, wear } from './looks.ts'
import { stepsOf } from './session-steps.ts'

const { journey } = en

for (const look of LOOKS) {
  const { text } = look
  test.describe(look.name, () => {
    wear(look)

    test('from the first page to the start of a session nobody is shut out', async ({ page }) => {
      const { welcome, screening, today, home, locked } = text.journey
      const steps = stepsOf(page, text)
      const isOpenToAll = async (state: string) => {
        expect(await barriers(page), state).toEqual([])
      }
      await page.goto('.#/welcome')
      await expect(steps.heading(welcome.title)).toBeVisible()
      await isOpenToAll('welcome')
      await steps.agree()
      await steps.button(screening.next).click()
      await expect(page.getByText(screening.missing(9))).toBeVisible()
      await isOpenToAll('red flags')
      // Arms and blood pressure: one locks, one changes.
      await steps.screened([3, 5])
      await isOpenToAll('pain before')
      await steps.tellPain(5)
      await expect(steps.button(today.camera)).toBeVisible()
      await isOpenToAll('ready, with much left out')
      await page.goto('.#/')
      const why = home.locked(screening.exclusions['arm-pain'].why)
      await expect(page.getByText(why).first()).toBeVisible()
      await isOpenToAll('first page with locks')
      await page.goto('.#/screening')
      await steps.answer([0])
      await steps.button(screening.next).click()
      await expect(steps.heading(locked.locks.emergency.title)).toBeVisible()
      await isOpenToAll('locked')
    })

    test('from the start of a session to its summary nobody is shut out', async ({ page }) => {
      const { session, pain, after } = text.journey
      const steps = stepsOf(page, text)
      const isOpenToAll = async (state: string) => {
        expect(await barriers(page), state).toEqual([])
      }
      await steps.agree()
      await steps.screened()
      await steps.tellPain(2)
      await steps.startByClock()
      await expect(steps.heading(session.getReady)).toBeVisible()
      await isOpenToAll('get ready')
      await page.keyboard.press('Space')
      await expect(steps.heading(session.paused)).toBeFocused()
      await isOpenToAll('paused')
      await page.keyboard.press('Space')
      await expect(steps.button(session.done)).toBeVisible({ timeout: 60_000 })
      await isOpenToAll('by the clock')
      await steps.button(session.done).click()
      await expect(steps.button(session.unsure)).toBeVisible()
      await isOpenToAll('self-check')
      // On a slow machine the question is over by now, and the rest has come by itself.
      await steps.answerChecks()
      await isOpenToAll('rest')
      await steps.button(session.hurts).click()
      await expect(steps.heading(pain.exercise)).toBeVisible()
      await steps.tellPain(7)
      await expect(page.getByText(session.restNotes.stopped, { exact: true })).toBeVisible()
      await isOpenToAll('an exercise is left')
      await page.keyboard.press('Escape')
      await expect(steps.heading(pain.end)).toBeVisible()
      await isOpenToAll('pain')
      await steps.tellPain(2)
      await expect(steps.heading(after.titles.stopped)).toBeVisible()
      await isOpenToAll('summary')
    })
  })
}

test.describe('in English', () => {
  test.use({ locale: 'en-US', contextOptions: { reducedMotion: 'reduce' } })

  test('a red flag locks, says whom to call, and unlocks when it is gone', async ({ page }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.answer([1])
    await steps.button(journey.screening.next).click()
    await expect(page.getByText('112 in Europe, 999 in the UK, 911 in North America')).toBeVisible()

    await page.goto('.#/today')
    await expect(page).toHaveURL(/#\/locked$/)
    await page.goto('.#/')
    await expect(page.getByText(journey.home.lockedAll).first()).toBeVisible()
    await expect(page.locator('a[href^="#/exercise/"]')).toHaveCount(0)

    await page.goto('.#/screening')
    await steps.screened()
    await expect(steps.heading(journey.pain.before)).toBeVisible()
  })

  test('no answer is taken for a no', async ({ page }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.button(journey.screening.next).click()
    await expect(page.getByText(journey.screening.missing(9))).toBeVisible()
    await expect(steps.heading(journey.screening.flagsTitle)).toBeVisible()
  })

  test('who should see a clinician first goes on once cleared', async ({ page }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.answer([8])
    const cleared = page.getByRole('radiogroup', { name: journey.screening.cleared.ask })
    await cleared.getByRole('radio', { name: 'No' }).check({ force: true })
    await steps.button(journey.screening.next).click()
    await expect(steps.heading(journey.locked.locks.clinician.title)).toBeVisible()

    await page.getByRole('link', { name: journey.locked.again }).click()
    await steps.answer([8])
    await cleared.getByRole('radio', { name: 'Yes' }).check({ force: true })
    await steps.button(journey.screening.next).click()
    await expect(steps.heading(journey.screening.bodyTitle)).toBeVisible()
  })

  test('pain 7 stops the exercise for today, and a second one the session', async ({ page }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.screened()
    await steps.tellPain(1)
    await steps.startByClock()
    await expect(page.getByRole('heading', { name: 'Core activation' })).toBeVisible()
    await steps.button(journey.session.hurts).click()
    await steps.tellPain(7)
    await expect(page.getByRole('heading', { name: 'Pelvic tilt' })).toBeVisible()
    await steps.button(journey.session.next).click()
    await steps.button(journey.session.hurts).click()
    await steps.tellPain(7)
    await expect(steps.heading(journey.after.titles['two-stopped'])).toBeVisible()
    await expect(page.getByText(journey.after.stoppedByPain)).toHaveCount(2)
  })

  test('a new symptom ends the session and leads back to the questions', async ({ page }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.screened()
    await steps.tellPain(1)
    await steps.startByClock()
    await steps.button(journey.session.hurts).click()
    await steps.button(journey.pain.symptoms.spreading).click()
    await steps.tellPain(1)
    await expect(steps.heading(journey.after.titles.symptoms)).toBeVisible()
    await page.getByRole('link', { name: journey.after.check }).click()
    await expect(steps.heading(journey.screening.flagsTitle)).toBeVisible()
  })

  test('pain 5 before offers the three easiest, and says why the others are left out', async ({
    page,
  }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.screened()
    await steps.tellPain(5)
    await expect(page.getByText(journey.today.much)).toBeVisible()
    await expect(page.getByText(journey.today.changes['half-range'])).toBeVisible()
    await expect(page.getByText(journey.today.droppedWhy['much-pain'])).toHaveCount(3)
  })

  test('without a camera it goes on by the clock, and says so', async ({ page }) => {
    const steps = stepsOf(page, en)
    const { session, today, after } = journey
    await steps.agree()
    await steps.screened()
    await steps.tellPain(1)
    await steps.button(today.camera).click()
    await expect(steps.heading(en.problems['camera-missing'].title)).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await steps.button(session.noCamera.go).click()
    await expect(steps.button(session.done)).toBeVisible({ timeout: 30_000 })
    await expect(steps.button(session.tap)).toBeFocused()
    await page.keyboard.press('Enter')
    await steps.button(session.tap).click()
    await expect(page.getByText(session.tapped(2))).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await steps.button(session.done).click()
    await expect(page.getByText(session.selfCheck)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByText(after.byClock)).toBeVisible()
    await expect(page.getByText(after.tapped(2))).toBeVisible()
  })

  test('a reload in mid-session offers to go on where it was', async ({ page }) => {
    const steps = stepsOf(page, en)
    const { session, today } = journey
    await steps.agree()
    await steps.screened()
    await steps.tellPain(1)
    await steps.startByClock()
    await expect(steps.button(session.done)).toBeVisible({ timeout: 30_000 })
    await steps.button(session.done).click()
    await steps.answerChecks()

    await page.reload()
    await expect(page.getByText(today.goOn.what(1, 12))).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await steps.button(today.goOn.go).click()
    await steps.startByClock()
    await expect(page.getByText(session.set(2, 3))).toBeVisible()
  })

  test('a broken-off session can be ended instead', async ({ page }) => {
    const steps = stepsOf(page, en)
    await steps.agree()
    await steps.screened()
    await steps.tellPain(1)
    await steps.startByClock()
    await expect(steps.heading(journey.session.getReady)).toBeVisible()
    await page.reload()
    await steps.button(journey.today.goOn.end).click()
    await expect(steps.heading(journey.pain.before)).toBeVisible()
    await page.reload()
    await expect(steps.heading(journey.pain.before)).toBeVisible()
  })

  test('a sore morning after halves the next session', async ({ page }) => {
    const steps = stepsOf(page, en)
    const { today, pain, after } = journey
    await steps.agree()
    await steps.screened()
    await steps.tellPain(1)
    await steps.startByClock()
    await expect(steps.heading(journey.session.getReady)).toBeVisible()
    await page.keyboard.press('Escape')
    await steps.tellPain(2)
    await expect(steps.heading(after.titles.stopped)).toBeVisible()

    const HOUR_MS = 3_600_000
    await page.clock.setFixedTime(Date.now() + 14 * HOUR_MS)
    await page.goto('.#/today')
    await expect(steps.heading(pain.nextDay)).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await steps.tellPain(4)
    await expect(page.getByText(today.halved)).toBeVisible()
    await expect(page.getByText('3 sets of 3, hold 5 seconds')).toBeVisible()
    await steps.button(today.news.nothing).click()
    await expect(steps.heading(pain.before)).toBeVisible()
  })
})
