import { describe, expect, it } from 'vitest'
import { judgePlankRow, PLANK_LABELS, readPlankSample } from '../../src/cli/plank-sample.ts'

const rows = readPlankSample()
if (rows === null) console.warn('planks of people are not tested: ../shared/clips is not there')

/** Every so many rows: neighbours are of the same film and say the same. */
const STEP = 10
const MIN_AGREEMENT = 0.95

describe.runIf(rows !== null)('labelled planks of people', { timeout: 60_000 }, () => {
  it.each(PLANK_LABELS)('%s is judged as its author labelled it', (label) => {
    const labelled = (rows ?? []).filter((row) => row.label === label)
    const asked = labelled.filter((_, index) => index % STEP === 0)
    const agreed = asked.filter((row) => judgePlankRow(row) === label)
    expect(labelled).toHaveLength(600)
    expect(agreed.length / asked.length).toBeGreaterThanOrEqual(MIN_AGREEMENT)
  })
})
