/** A seeded stream of numbers: the same seed gives the same film. */
export type Random = {
  /** Evenly between 0 and 1. */
  readonly even: () => number
  /** Normal, mean 0, standard deviation 1 (Box & Muller 1958). */
  readonly normal: () => number
}

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, period 2^32. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const even = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())
  return { even, normal }
}
