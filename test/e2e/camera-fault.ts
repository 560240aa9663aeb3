import type { Page } from '@playwright/test'

/** What the page is told when it asks for a camera; `none` where it gets one. */
export const cameraFault = (page: Page) =>
  page.evaluate(() =>
    window.parts.openCamera().then(
      () => 'none',
      (error: { fault: string }) => error.fault,
    ),
  )
