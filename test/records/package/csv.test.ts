import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/records/csv/csv.ts'
import { framesCsv, repsCsv } from '../../../src/records/csv/record-csv.ts'
import { actedBridges, LOW } from '../../review/one-thing/acted-bridges.ts'
import { cellsOf } from './csv-cells.ts'
import { keptRecord } from './kept-record.ts'

describe('a table for spreadsheets', () => {
  it('brings any words back, and no cell is a formula', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (all) => {
        const read = cellsOf(csvText(['a', 'b'], all)).slice(1)
        expect(read.map((line) => line.map((cell) => cell.replace(/^'/, '')))).toEqual(all)
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { seed: 10, numRuns: 500 },
    )
  })

  it('leaves numbers as they are, below zero too', () => {
    expect(csvText(['x'], [[-1.5], [2e-7], [null], [true]])).toBe(
      'x\r\n-1.5\r\n2e-7\r\n\r\ntrue\r\n',
    )
  })

  it('has each repetition and hold with its right numbers', async () => {
    const record = await keptRecord()
    const [head = [], ...lines] = cellsOf(repsCsv(record))
    expect(lines).toHaveLength(record.reps.length + record.holds.length)
    const at = (line: string[] | undefined, name: string) => line?.[head.indexOf(name)]
    const rep = record.reps[1]?.rep
    expect(at(lines[1], 'range')).toBe(String(rep?.range))
    expect(at(lines[1], 'start_ms')).toBe(String(rep?.startMs))
    expect(at(lines[1], 'findings')).toContain('GB4')
    expect(at(lines[1], 'session_started')).toBe('2026-03-03T09:00:00.000Z')
    expect(at(lines.at(-1), 'held_ms')).toBe(String(record.holds.at(-1)?.hold.heldMs))
  })

  it('has each frame with its landmarks', async () => {
    const { trace } = await actedBridges(LOW)
    const [head = [], ...lines] = cellsOf(framesCsv(trace.frames))
    expect(head).toHaveLength(2 + 33 * 3)
    expect(lines).toHaveLength(trace.frames.length)
    const [x, y] = trace.frames[9]?.image?.[25] ?? []
    expect(lines[9]?.[head.indexOf('left_knee_x')]).toBe(String(x))
    expect(lines[9]?.[head.indexOf('left_knee_y')]).toBe(String(y))
  })
})
