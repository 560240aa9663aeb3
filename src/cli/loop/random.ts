/** A seeded source of chance: the same seed gives the same sets on every machine. */
export type Random = {
  /** Uniform in [min, max). */
  between(min: number, max: number): number
  /** Normal, mean 0, standard deviation 1. */
  normal(): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<T>(choices: readonly [T, ...T[]]): T
}

export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed)
  const between = (min: number, max: number) => min + (max - min) * next()
  return {
    between,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(between(0, choices.length))] ?? choices[0],
  }
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state, uniform in [0, 1). */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
