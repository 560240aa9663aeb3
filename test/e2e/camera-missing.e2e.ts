import { cameraFault } from './camera-fault.ts'
import { expect, test } from './good-neighbour.ts'
import { HARNESS, launchWith } from './places.ts'

test.use({
  baseURL: HARNESS,
  launchOptions: launchWith(
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream=device-count=0',
  ),
})

test('a computer without a camera is told as one', async ({ page }) => {
  await page.goto('.')
  expect(await cameraFault(page)).toBe('missing')
})

test('a camera that another program has is told as in use', async ({ page }) => {
  await page.goto('.')
  // No second program can take a camera here: the browser's answer to it is played.
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('Could not start video source', 'NotReadableError'))
  })
  expect(await cameraFault(page)).toBe('in-use')
})
