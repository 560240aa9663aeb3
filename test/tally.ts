import { existsSync, readFileSync } from 'node:fs'

export const RESULTS = 'test-results'

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

type PlaywrightReport = {
  readonly errors: readonly unknown[]
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** A file that can't even be loaded has no failed test in it, and counts as one. */
const brokenFiles = ({ testResults }: VitestReport) =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length

const ofVitest = (report: VitestReport): Tally => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + brokenFiles(report),
  skipped: report.numPendingTests + report.numTodoTests,
})

const ofPlaywright = ({ stats, errors }: PlaywrightReport): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
})

/** A runner that left no report failed before its first test. */
const NO_REPORT: Tally = { passed: 0, failed: 1, skipped: 0 }

function read<Report>(name: string, tallyOf: (report: Report) => Tally): Tally {
  const path = `${RESULTS}/${name}.json`
  if (!existsSync(path)) return NO_REPORT
  return tallyOf(JSON.parse(readFileSync(path, 'utf8')))
}

/** Both runners' tests together. */
export function readTallies(): Tally {
  const [unit, browser] = [read('vitest', ofVitest), read('playwright', ofPlaywright)]
  return {
    passed: unit.passed + browser.passed,
    failed: unit.failed + browser.failed,
    skipped: unit.skipped + browser.skipped,
  }
}
