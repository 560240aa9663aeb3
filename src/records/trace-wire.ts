import { readGolomb, type Spread, writeGolomb } from './adaptive-golomb.ts'
import type { BitReader, BitWriter } from './bit-stream.ts'

/**
 * One way through a chunk for both directions, so that they can't differ: a writer takes the value and gives
 * it back, a reader gives what it read whatever it is handed.
 */
export type Wire = {
  raw(count: number, value: number): number
  golomb(spread: Spread, value: number): number
}

export const writing = (bits: BitWriter): Wire => ({
  raw(count, value) {
    bits.write(value, count)
    return value
  },
  golomb(spread, value) {
    writeGolomb(bits, spread, value)
    return value
  },
})

export const reading = (bits: BitReader): Wire => ({
  raw: (count) => bits.read(count),
  golomb: (spread) => readGolomb(bits, spread),
})
