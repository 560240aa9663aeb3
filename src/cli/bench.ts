import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runCommand } from './bad-input.ts'
import { measureEngine } from './bench/engine-time.ts'
import { filmWebcam } from './bench/film-webcam.ts'
import { measureLivePage } from './bench/live-page.ts'
import type { Comparison } from './lab/bench.ts'
import { type Lab, openLab } from './lab/browser-lab.ts'
import { benchFilm } from './long-loop/films.ts'
import { liveText, performancePage } from './pages/performance-page.ts'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))
const ROUNDS = 40

const say = (text: string) => process.stderr.write(`${text}\n`)

/**
 * Measures speed and writes `docs/performance.md`. `--engine` and `--page` measure the engine or the live
 * page alone, and only print it.
 */
const bench = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
    },
  })
  if (values.page) return benchPage()
  say('engine')
  const engine = await measureEngine()
  if (values.engine) {
    for (const { exercise, msAFrame } of engine)
      process.stdout.write(`${exercise}: ${msAFrame.toFixed(4)} ms a frame\n`)
    return
  }
  const lab = await openLab(['film', 'bench'])
  const { comparison, webcam, browser } = await inLab(lab)
  say('live page')
  const live = await measureLivePage(webcam)
  const load = loadavg()[0] ?? Number.NaN
  const page = performancePage({
    engine,
    comparison,
    live,
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
    return { comparison, webcam, browser: lab.browser.version() }
  } finally {
    await lab.close()
  }
}

await runCommand(() => bench(process.argv.slice(2)))
