import { cameraFault } from './camera-fault.ts'
import { expect, test } from './good-neighbour.ts'
import { HARNESS, launchWith } from './places.ts'

test.use({
  baseURL: HARNESS,
  launchOptions: launchWith('--use-fake-device-for-media-stream', '--deny-permission-prompts'),
})

test('a camera that the person refuses is told as denied', async ({ page }) => {
  await page.goto('.')
  expect(await cameraFault(page)).toBe('denied')
})
