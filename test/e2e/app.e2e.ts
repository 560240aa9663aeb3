import { expect, test } from './good-neighbour.ts'

test.use({ locale: 'en-US' })

/** Whether `good-neighbour` sees what it must: it is the judge of every other test here. */
test('what leaves the origin or breaks the policy is noticed', async ({ page, complaints }) => {
  await page.goto('.')
  await page.evaluate(async () => {
    await fetch('https://example.com/').catch(() => undefined)
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
  })
  await expect.poll(() => complaints.join('\n')).toMatch(/connect-src|connect to/i)
  expect(complaints.join('\n')).toMatch(/style/i)
  complaints.splice(0)
})

for (const exercise of ['glute-bridge', 'front-plank', 'bird-dog']) {
  test(`a stranger finds ${exercise} from the first page`, async ({ page }) => {
    await page.goto('.')
    await page.locator(`a[href="#/exercise/${exercise}"]`).first().click()
    await expect(page).toHaveURL(new RegExp(`#/exercise/${exercise}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the worker fetches its models and its wasm from our own folder', async ({
  page,
  baseURL,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/demo')
  const ofWorker = ['models/detector/model.json', 'models/lite/weights.bin']
  const addresses = ofWorker.map((path) => `${baseURL}${path}`)
  await expect.poll(() => fetched, { timeout: 60_000 }).toEqual(expect.arrayContaining(addresses))
})
