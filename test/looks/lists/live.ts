import { expect } from '@playwright/test'
import { CAMERA_PROBLEMS, refuseCamera } from '../../e2e/refuse-camera.ts'
import type { Look } from '../look.ts'

/** A single set before it runs: its sources, and what goes wrong with them. */
export const LIVE: readonly Look[] = [
  {
    name: 'live-ask-camera',
    bring: async ({ page, steps, text }) => {
      await page.goto('.#/exercise/glute-bridge/live/camera')
      await expect(steps.button(text.live.ask.go)).toBeVisible()
    },
  },
  ...CAMERA_PROBLEMS.map(
    ([problem, error]): Look => ({
      name: `live-${problem}`,
      bring: async ({ page, steps, text }) => {
        await refuseCamera(page, error)
        await page.goto('.#/exercise/glute-bridge/live/camera')
        await steps.button(text.live.ask.go).click()
        await expect(steps.heading(text.problems[problem].title)).toBeVisible()
      },
    }),
  ),
  {
    name: 'live-pick-file',
    bring: async ({ page, steps, text }) => {
      await page.goto('.#/exercise/bird-dog/live/file')
      await expect(steps.heading(text.file.title)).toBeVisible()
    },
  },
  {
    name: 'live-file-broken',
    bring: async ({ page, steps, text }) => {
      await page.goto('.#/exercise/bird-dog/live/file')
      const film = { name: 'words.mp4', mimeType: 'video/mp4', buffer: Buffer.from('no film') }
      await page.locator('input[type=file]').setInputFiles(film)
      await expect(steps.heading(text.problems['file-broken'].title)).toBeVisible()
    },
  },
]
