import { expect } from '@playwright/test'
import { prescribe } from '../../e2e/prescribe.ts'
import { unplug } from '../../e2e/refuse-camera.ts'
import type { Look, Visit } from '../look.ts'

const QUICK = '?backend=wasm&model=lite'

const startWithCamera = async ({ page, steps, text }: Visit) => {
  await page.goto(`${QUICK}#/screening`)
  await steps.screened()
  const bridge = { exercise: 'glute-bridge', sets: 1, reps: 12, holdMs: 3000, restMs: 5000 }
  await prescribe(page, [bridge])
  await page.reload()
  await steps.tellPain(2)
  await steps.button(text.journey.today.camera).click()
}

/** Before a film in which a hand is raised, and the person then leaves and comes back. */
export const BEFORE_HAND_AND_AWAY: readonly Look[] = [
  {
    name: 'session-camera-unplugged',
    passing: [
      'session-camera-set-up',
      'session-camera-hand-ring',
      'session-camera-paused',
      'session-camera-exercising',
      'session-camera-left',
    ],
    bring: async (visit) => {
      const { page, text, take } = visit
      await startWithCamera(visit)
      await expect(page.getByRole('region', { name: text.hands.setUp.title })).toBeVisible()
      await take('session-camera-set-up')
      await expect(page.getByRole('img', { name: text.hands.ring })).toBeVisible()
      await take('session-camera-hand-ring')
      await expect(page.getByText(text.hands.hintResume)).toBeVisible()
      await take('session-camera-paused')
      await expect(page.getByText(text.journey.session.pausedLead)).toBeHidden()
      await take('session-camera-exercising')
      await expect(page.getByText(text.hands.left)).toBeVisible()
      await take('session-camera-left')
      await expect(page.getByText(text.hands.left)).toBeHidden()
      await unplug(page)
      await expect(visit.steps.heading(text.problems['camera-unplugged'].title)).toBeVisible()
    },
  },
]

/** Before a film from between the side and the feet. */
export const BEFORE_AN_ANGLE: readonly Look[] = [
  {
    name: 'session-camera-set-up-wrong-view',
    bring: async (visit) => {
      await startWithCamera(visit)
      await expect(
        visit.page.getByRole('button', { name: visit.text.live.accept.go }),
      ).toBeVisible()
    },
  },
  {
    name: 'live-camera-unplugged',
    passing: ['live-wrong-view'],
    bring: async ({ page, text, steps, take }) => {
      await page.goto(`${QUICK}#/exercise/glute-bridge/live/camera`)
      await expect(page.getByRole('button', { name: text.live.accept.go })).toBeVisible()
      await take('live-wrong-view')
      await unplug(page)
      await expect(steps.heading(text.problems['camera-unplugged'].title)).toBeVisible()
    },
  },
]
