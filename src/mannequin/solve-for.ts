/** How near the root is searched for, share of the way between the bounds. */
const ROOT_NEAR = 1e-13

/**
 * Root of a function that rises or falls, by ITP (Oliveira & Takahashi, ACM Trans Math Softw 2020): it interpolates
 * where that helps, and asks once more often than bisection at worst. Smooth functions take about ten askings.
 * @throws RangeError where it has none between the two
 */
export const solveFor = (f: (x: number) => number, low: number, high: number): number => {
  let [a, b, fa, fb] = [low, high, f(low), f(high)]
  if (!(fa * fb <= 0)) throw new RangeError(`no solution between ${low} and ${high}`)
  const rising = fb > fa
  const near = ROOT_NEAR * (high - low)
  const gain = 0.2 / (high - low)
  let slack = near * 2 ** (Math.ceil(-Math.log2(2 * ROOT_NEAR)) + 1)
  while (b - a > 2 * near) {
    const half = (a + b) / 2
    const straight = (fb * a - fa * b) / (fb - fa)
    const inwards = Math.sign(half - straight)
    const shift = gain * (b - a) ** 2
    const truncated = shift <= Math.abs(half - straight) ? straight + inwards * shift : half
    const room = slack - (b - a) / 2
    const asked = Math.abs(truncated - half) <= room ? truncated : half - inwards * room
    // Off the bounds, so that a root beside one of them is shut in at once.
    const x = Math.min(b - near, Math.max(a + near, asked))
    const y = f(x)
    if (y === 0) return x
    if (y > 0 === rising) [b, fb] = [x, y]
    else [a, fa] = [x, y]
    slack /= 2
  }
  return (a + b) / 2
}
