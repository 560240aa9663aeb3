import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'

const run = (command: string) => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0

/** Debian's own package brings all that it needs; Playwright's download lacks the system's parts. */
function installBrowser(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall && run('apt-get update -q && apt-get install -y -q chromium')) return
  run('npx playwright install chromium')
}

/** The browser for the tests: one that is there, else one that can be got; null where neither. */
export function getBrowser(): string | null {
  const found = findBrowser()
  if (found || process.env.CHROME_PATH) return found
  console.log('No Chrome or Chromium was found: getting one.')
  installBrowser()
  return findBrowser()
}
