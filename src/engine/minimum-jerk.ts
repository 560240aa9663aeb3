/**
 * People reach from rest to rest along a minimum-jerk curve (Flash & Hogan 1985):
 * share of the way after share `u` of the time.
 */
export const minimumJerk = (u: number): number => u * u * u * (10 + u * (6 * u - 15))

/** Share of the time after which this share of the way is done. */
export const minimumJerkTime = (way: number): number => {
  let low = 0
  let high = 1
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (minimumJerk(middle) < way) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Peak of such a movement's speed over its mean. */
export const PEAK_OVER_MEAN = 15 / 8
