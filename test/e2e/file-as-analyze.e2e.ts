import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Finding, Summary } from '../../src/engine/report.ts'
import { en } from '../../src/ui/text/en.ts'
import { expect, test } from './good-neighbour.ts'

test.use({ locale: 'en-US', contextOptions: { reducedMotion: 'reduce' } })

/** What `analyze` takes; the quickest one's figures lie on the limits of these clips. */
const MODEL = 'full'
const CLIPS = '../shared/clips'
/** The browser's decoder and ffmpeg give slightly different pixels; the page shows tenths. */
const TOLERANCE_S = 0.2

const analyze = (clip: string, exercise: string): Summary => {
  const args = [
    'tsx',
    'src/cli/analyze.ts',
    clip,
    '--exercise',
    exercise,
    '--model',
    MODEL,
    '--json',
  ]
  return JSON.parse(execFileSync('npx', args, { encoding: 'utf8', stdio: 'pipe' }))
}

const hasFfmpeg = (): boolean => {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Faults only: slightly different pixels may tip a warning that lies on its limit. */
const faultsOf = (exercise: string, findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity === 'fault')
    .map(({ rule }) => en.exercises[exercise]?.rules[rule]?.fault ?? rule)
    .sort()

type Shown = { readonly title: string; readonly faults: readonly string[] }

/** The repetitions or holds on the summary page, as they are read there. */
const shownOn = (page: Page): Promise<Shown[]> =>
  page.locator('ol > li').evaluateAll((attempts) =>
    attempts.map((attempt) => ({
      title: attempt.querySelector('h3')?.textContent ?? '',
      faults: [...attempt.querySelectorAll('[data-severity=fault] b')]
        .map((each) => each.textContent ?? '')
        .sort(),
    })),
  )

const secondsIn = (title: string): number => Number(/([\d.]+) s/.exec(title)?.[1])

for (const [clip, exercise] of [
  ['kaiakol/plank_correct_004.mp4', 'front-plank'],
  ['anvoxfit/glute_bridge.mp4', 'glute-bridge'],
] as const) {
  test(`the page says of ${clip} what analyze says`, async ({ page }) => {
    const path = `${CLIPS}/${clip}`
    test.skip(!existsSync(path), `${path} is not there`)
    test.skip(!hasFfmpeg(), 'analyze needs ffmpeg to read a video')
    // The model looks at each picture twice: once here, once there.
    test.slow()
    const said = analyze(path, exercise)

    await page.goto(`?backend=wasm&model=${MODEL}#/exercise/${exercise}/live/file`)
    await page.locator('input[type=file]').setInputFiles(path)
    const share = page.getByRole('region', { name: en.live.film.title })
    await expect(share).toContainText(/[1-9]\d? %/, { timeout: 60_000 })
    const title = page.getByRole('heading', { name: en.summary.title })
    await expect(title).toBeVisible({ timeout: 200_000 })

    const holds = exercise === 'front-plank' ? said.holds : []
    const attempts = holds.length > 0 ? holds : said.reps
    const shown = await shownOn(page)
    expect(shown.map(({ faults }) => faults)).toEqual(
      attempts.map(({ findings }) => faultsOf(exercise, findings)),
    )
    for (const [index, { heldMs }] of holds.entries()) {
      const difference = secondsIn(shown[index]?.title ?? '') - heldMs / 1000
      expect(Math.abs(difference)).toBeLessThanOrEqual(TOLERANCE_S)
    }
  })
}
