/** `npm run looks -- [NAME ...] [--french] [--barriers] [--docs]`: photographs every page and state of the app. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getBrowser } from '../get-browser.ts'
import { asEnvironment } from './asked.ts'
import { docsPage } from './docs-page.ts'

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    french: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    barriers: { type: 'boolean', default: false },
  },
})

const browser = getBrowser()
if (!browser) {
  console.error('No browser: install Chrome or Chromium, or set CHROME_PATH to its program.')
  process.exit(1)
}
const only = names.length > 0 ? ['--grep', names.join('|')] : []
const command = ['playwright', 'test', '--config', 'playwright.looks.config.ts', ...only]
const { status } = spawnSync('npx', command, {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser, ...asEnvironment(values) },
})
if (values.docs && status === 0) writeFileSync('docs/pages.md', docsPage())
process.exitCode = status ?? 1
