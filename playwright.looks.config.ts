import { defineConfig } from '@playwright/test'
import tests from './playwright.config.ts'
import { launchWith } from './test/e2e/places.ts'
import { locale } from './test/looks/asked.ts'

/** Photographs instead of tests: `npm run looks`. */
export default defineConfig({
  ...tests,
  testDir: 'test/looks',
  testMatch: '**/*.looks.ts',
  outputDir: 'test-results/looks-faults',
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['list']],
  use: {
    ...tests.use,
    actionTimeout: 60_000,
    screenshot: 'off',
    locale,
    contextOptions: { reducedMotion: 'reduce' },
    // Without a mannequin to draw, the processor is quicker alone.
    launchOptions: launchWith('--disable-gpu'),
  },
})
