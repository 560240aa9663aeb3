import { expect } from '@playwright/test'
import type { Look, Visit } from '../look.ts'

const SESSION = 'a[href*="review/session/sample-'

/** Somebody's latest sessions, the latest first. */
const sessionsOf = async ({ page, text }: Visit, story: string): Promise<readonly string[]> => {
  await page.goto('.#/review')
  await expect(page.getByRole('heading', { name: text.review.title, level: 1 })).toBeVisible()
  const links = page.locator(`${SESSION}${story}"]`)
  await expect(links.first()).toBeVisible()
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return addresses.map((address) => address?.split('/').at(-1) ?? '')
}

const toSession = async (visit: Visit, story: string, place = 0) => {
  const session = (await sessionsOf(visit, story)).at(place)
  await visit.page.goto(`.#/review/session/${session}`)
  await expect(visit.steps.heading(visit.text.setReview.sets)).toBeVisible()
}

/** The bridges of the first session of the one who gets better later. */
const toSet = async (visit: Visit) => {
  const { page, text, steps } = visit
  await toSession(visit, 'improving', -1)
  const name = text.exercises['glute-bridge']?.name ?? ''
  const row = page.getByRole('listitem').filter({ hasText: name }).first()
  await row.getByRole('link', { name: text.setReview.look }).click()
  await expect(steps.heading(text.setReview.replay)).toBeVisible()
}

const findingsOf = ({ page }: Visit, { setReview }: Visit['text']) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: setReview.findings, exact: true }) })
    .getByRole('button')

/** What a therapist sees, of the sample people; nothing is changed for whoever comes after. */
export const REVIEW: readonly Look[] = [
  {
    name: 'samples-loaded',
    bring: async ({ page, text }) => {
      await page.goto('.#/samples')
      await expect(page.getByRole('button', { name: text.samples.remove })).toBeVisible()
    },
  },
  { name: 'review-list', bring: async (visit) => void (await sessionsOf(visit, 'red')) },
  {
    name: 'review-list-filtered',
    bring: async (visit) => {
      const { page, text } = visit
      await sessionsOf(visit, 'red')
      const person = page.getByRole('combobox', { name: text.review.filters.person })
      await person.selectOption({ label: text.samples.names.red })
      await page.getByRole('checkbox', { name: text.review.filters.alertsOnly }).check()
      const ticks = page.getByRole('table').getByRole('checkbox')
      await ticks.first().check()
      await ticks.nth(1).check()
    },
  },
  {
    name: 'person-improving',
    bring: async ({ page, text }) => {
      await page.goto('.#/review/person/sample-improving')
      await expect(page.getByRole('figure', { name: text.course.load.title })).toBeVisible()
    },
  },
  {
    name: 'person-in-pain',
    bring: async ({ page, text }) => {
      await page.goto('.#/review/person/sample-red')
      await expect(page.getByRole('figure', { name: text.course.load.title })).toBeVisible()
    },
  },
  {
    name: 'person-unknown',
    bring: async ({ page, text }) => {
      await page.goto('.#/review/person/nobody')
      await expect(page.getByText(text.course.unknown)).toBeVisible()
    },
  },
  {
    name: 'compare',
    bring: async (visit) => {
      const all = await sessionsOf(visit, 'improving')
      await visit.page.goto(`.#/review/compare/${all.at(-1)}/${all[0]}`)
      const { compare } = visit.text
      await expect(visit.page.getByRole('table', { name: compare.whole })).toBeVisible()
    },
  },
  { name: 'session-review', bring: (visit) => toSession(visit, 'stalled') },
  { name: 'session-review-in-pain', bring: (visit) => toSession(visit, 'red') },
  { name: 'set-review', bring: (visit) => toSet(visit) },
  {
    name: 'set-review-finding',
    bring: async (visit) => {
      await toSet(visit)
      await findingsOf(visit, visit.text).first().click()
      await expect(visit.page.getByLabel(visit.text.setReview.mark.why)).toBeVisible()
    },
  },
  {
    name: 'set-review-forms',
    bring: async (visit) => {
      const { page, text } = visit
      await toSet(visit)
      await findingsOf(visit, text).first().click()
      await page.getByRole('button', { name: text.setReview.mark.keep }).click()
      await page.getByRole('button', { name: text.setReview.notes.keep }).click()
      await expect(page.getByText(text.setReview.notes.missing)).toBeVisible()
    },
  },
  {
    name: 'rejudge',
    bring: async (visit) => {
      const { page, text } = visit
      await toSet(visit)
      await page.getByRole('link', { name: text.setReview.rejudge }).click()
      await expect(
        page.getByText(text.rejudge.same).or(page.getByText(text.rejudge.differs)),
      ).toBeVisible()
    },
  },
  ...([false, true] as const).map(
    (isPrint): Look => ({
      name: isPrint ? 'report-print' : 'report',
      ...(isPrint && { isPrint }),
      bring: async (visit) => {
        const [latest] = await sessionsOf(visit, 'stalled')
        await visit.page.goto(`.#/report/${latest}`)
        await expect(visit.page.getByRole('heading', { level: 3 }).first()).toBeVisible()
      },
    }),
  ),
]
