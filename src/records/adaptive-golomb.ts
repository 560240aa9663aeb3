import type { BitReader, BitWriter } from './bit-stream.ts'

/**
 * Whole numbers that are mostly small, in about as many bits as they carry: Golomb-Rice codes whose parameter
 * follows the mean of the numbers so far, as in JPEG-LS (Weinberger et al. 2000). Nothing about the parameter
 * is written; both sides work it out.
 */
export type Spread = { sum: number; count: number }

/** @param mean what to expect of the first numbers, as they are mapped: twice their size */
export const createSpread = (mean: number): Spread => ({ sum: mean, count: 1 })

export const meanOf = ({ sum, count }: Spread): number => sum / count

/** From here on what is older counts half: trembling and movement take turns within seconds. */
const MEMORY = 12
/** A number so far above the mean is written out instead. */
const MOST_ONES = 20
const WHOLE_BITS = 32
const MOST_LOW_BITS = 24

export const writeGolomb = (bits: BitWriter, spread: Spread, value: number): void => {
  const mapped = toUnsigned(value)
  const low = lowBits(spread)
  const ones = Math.floor(mapped / 2 ** low)
  if (ones < MOST_ONES) {
    bits.write(2 ** (ones + 1) - 2, ones + 1)
    bits.write(mapped, low)
  } else {
    bits.write(2 ** MOST_ONES - 1, MOST_ONES)
    bits.write(mapped, WHOLE_BITS)
  }
  follow(spread, value)
}

export const readGolomb = (bits: BitReader, spread: Spread): number => {
  const low = lowBits(spread)
  const ones = bits.ones(MOST_ONES)
  const mapped = ones < MOST_ONES ? ones * (1 << low) + bits.read(low) : bits.read(WHOLE_BITS)
  const value = toSigned(mapped)
  follow(spread, value)
  return value
}

/** 0, -1, 1, -2, 2 .. become 0, 1, 2, 3, 4 .. */
const toUnsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const toSigned = (mapped: number): number => (mapped % 2 === 0 ? mapped / 2 : -(mapped + 1) / 2)

/** The best parameter of a geometric spread: the mean times ln 2, as a power of two. */
const lowBits = ({ sum, count }: Spread): number => {
  const wanted = sum * Math.LN2
  let low = 0
  for (let reach = count; reach < wanted && low < MOST_LOW_BITS; reach *= 2) low += 1
  return low
}

/** Takes another number into account. */
export const follow = (spread: Spread, value: number): void => {
  spread.sum += toUnsigned(value)
  spread.count += 1
  if (spread.count < MEMORY) return
  spread.sum = Math.floor(spread.sum / 2)
  spread.count = MEMORY / 2
}
