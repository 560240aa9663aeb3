/** The frame nearest to a time, the earlier of two; -1 of no frames. @param times of the frames, rising, ms */
export const frameAt = (times: ArrayLike<number>, ms: number): number => {
  const next = firstFrom(times, ms)
  if (next === 0) return times.length === 0 ? -1 : 0
  const [before, after] = [times[next - 1] ?? 0, times[next] ?? Number.POSITIVE_INFINITY]
  return ms - before <= after - ms ? next - 1 : next
}

/** The first frame at this time or later; how many there are where all are earlier. */
const firstFrom = (times: ArrayLike<number>, ms: number): number => {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? 0) < ms) low = middle + 1
    else high = middle
  }
  return low
}
