/** `npm test`: everything that is checked here, in one go, on a machine that has nothing yet but Node. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { getBrowser } from './get-browser.ts'
import { RESULTS, readTallies } from './tally.ts'

const run = (command: string): boolean => {
  process.stdout.write(`\n> ${command}\n`)
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0
}

rmSync(RESULTS, { recursive: true, force: true })
const browser = getBrowser()
if (browser) process.env.CHROME_PATH = browser
else console.error('No browser: install Chrome or Chromium, or set CHROME_PATH to its program.')

const steps = [
  run('npm run -s models'),
  run('npm run -s check'),
  run(`npx vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}/vitest.json`),
  browser !== null && run('npx playwright test'),
]

const { passed, failed, skipped } = readTallies()
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
if (failed > 0 || steps.includes(false)) process.exitCode = 1
