import { expect, test } from './good-neighbour.ts'
import { APP, launchWith } from './places.ts'

test.use({
  baseURL: APP,
  locale: 'en-US',
  // The browser's own test picture: nobody is in it, which is enough here. It is allowed unasked.
  launchOptions: launchWith('--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'),
})

test('a camera that goes away in mid-set leaves what was done, to see and to save', async ({
  page,
}) => {
  await page.goto('?backend=wasm&model=lite#/exercise/glute-bridge/live/camera')
  const cue = page.getByTestId('cue')
  await expect(cue).toContainText('I can’t see you', { timeout: 60_000 })

  // A fake camera can't be pulled out: its track is told what the browser would tell it.
  await page.locator('video').evaluate((video: HTMLVideoElement) => {
    if (!(video.srcObject instanceof MediaStream)) throw new Error('a camera has a stream')
    video.srcObject.getVideoTracks()[0]?.dispatchEvent(new Event('ended'))
  })
  await expect(page.getByRole('heading', { name: 'The camera went away' })).toBeVisible()
  await page.getByRole('link', { name: 'See what was done' }).click()
  await expect(page.getByText('The set ended early')).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the recording' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^plumbline-glute-bridge-.*\.jsonl\.gz$/)
})
