import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runCommand } from './bad-input.ts'
import { measureBuiltEngine } from './bench/built-engine.ts'
import { measureCues } from './bench/cue-time.ts'
import { filmWebcam } from './bench/film-webcam.ts'
import { measureLivePage } from './bench/live-page.ts'
import { measureReviewPage } from './bench/review-page.ts'
import { ensureModels } from './ensure-models.ts'
import type { Comparison } from './lab/bench.ts'
import { type Lab, openLab } from './lab/browser-lab.ts'
import { benchFilm, cueFilm } from './long-loop/films.ts'
import { cueText, liveText, performancePage, reviewText } from './pages/performance-page.ts'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))
const ROUNDS = 40
const CUE_FPS = 15

const say = (text: string) => process.stderr.write(`${text}\n`)

/**
 * Measures speed and writes `docs/performance.md`. `--engine`, `--page`, `--cues` and `--review` measure the
 * engine, the live page, its cues or a therapist's pages alone, and only print it.
 */
const bench = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      cues: { type: 'boolean', default: false },
      review: { type: 'boolean', default: false },
    },
  })
  if (values.page) return benchPage()
  if (values.cues) return benchCues()
  if (values.review) return benchReview()
  say('engine')
  const engine = await measureBuiltEngine()
  if (values.engine) {
    for (const { exercise, msAFrame } of engine)
      process.stdout.write(`${exercise}: ${msAFrame.toFixed(4)} ms a frame\n`)
    return
  }
  const lab = await openLab(['film', 'bench'])
  const { comparison, webcam, faulty, browser } = await inLab(lab)
  say('live page')
  const live = await measureLivePage(webcam)
  say('cues')
  const cues = await measureCues(faulty, cueFilm.exercise)
  say('a store of years, and the pages over it')
  const review = await measureReviewPage()
  const load = loadavg()[0] ?? Number.NaN
  const page = performancePage({
    engine,
    comparison,
    live,
    cues,
    review,
    browser,
    cores: availableParallelism(),
    load,
  })
  mkdirSync(docs, { recursive: true })
  writeFileSync(`${docs}/performance.md`, page)
  process.stdout.write(page)
}

/** The live page alone. */
const benchPage = async (): Promise<void> => {
  const lab = await openLab(['film'])
  say('film for the webcam')
  const webcam = await filmWebcam(lab, benchFilm).finally(lab.close)
  say('live page')
  process.stdout.write(`${liveText(await measureLivePage(webcam))}\n`)
}

/** The cues of the live page alone. */
const benchCues = async (): Promise<void> => {
  const lab = await openLab(['film'])
  say('film for the webcam')
  const faulty = await filmWebcam(lab, cueFilm, CUE_FPS).finally(lab.close)
  say('cues')
  process.stdout.write(`${cueText(await measureCues(faulty, cueFilm.exercise))}\n`)
}

/** A therapist's pages alone. */
const benchReview = async (): Promise<void> => {
  ensureModels()
  say('a store of years, and the pages over it')
  process.stdout.write(`${reviewText(await measureReviewPage())}\n`)
}

const inLab = async (lab: Lab) => {
  try {
    say('worker, bare model and library in turns')
    const page = await lab.open('bench')
    const comparison: Comparison = await page.evaluate(
      ([plan, rounds]) => window.compare(plan, rounds),
      [benchFilm, ROUNDS] as const,
    )
    await page.close()
    say('film for the webcam')
    const webcam = await filmWebcam(lab, benchFilm)
    const faulty = await filmWebcam(lab, cueFilm, CUE_FPS)
    return { comparison, webcam, faulty, browser: lab.browser.version() }
  } finally {
    await lab.close()
  }
}

await runCommand(() => bench(process.argv.slice(2)))
