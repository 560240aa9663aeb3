import { defineConfig } from '@playwright/test'
import type { Neighbourhood } from './test/e2e/good-neighbour.ts'
import { APP, DRAWING, HARNESS, launchWith } from './test/e2e/places.ts'

const serve = (origin: string, options = '') => ({
  command: `npx vite build ${options} && npx vite preview ${options} --strictPort --port ${new URL(origin).port}`,
  url: origin,
  // The model takes a tenth of a second a frame here and more on a busy machine; no test asserts a time.
  timeout: 300_000,
})

/** Tests in which the pose model looks: it takes all the machine has. */
const LOOKING = [
  'app',
  'camera',
  'camera-denied',
  'camera-missing',
  'counting',
  'demo',
  'file',
  'file-as-analyze',
  'first-page',
  'hands-free',
  'own-session',
  'record-journey',
  'session-camera',
  'set-up-checks',
  'set-video',
  'three-exercises',
  'unplugged',
  'wrong-view',
].map((name) => `**/${name}.e2e.ts`)

/** The production build in a real browser, and the harness for what no page of the app can cause. */
export default defineConfig<Neighbourhood>({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/playwright',
  workers: 2,
  projects: [
    { name: 'pages', testIgnore: LOOKING, fullyParallel: true },
    // One at a time, and alone.
    {
      name: 'looking',
      testMatch: LOOKING,
      workers: 1,
      dependencies: ['pages'],
      // The longest has three sets before the camera.
      use: { mayLose: 3 },
    },
  ],
  // The model takes a tenth of a second a frame here and more on a busy machine; no test asserts a time.
  timeout: 300_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: APP,
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: launchWith(...DRAWING),
  },
  webServer: [serve(APP), serve(HARNESS, '--config test/e2e/harness/vite.config.ts')],
})
