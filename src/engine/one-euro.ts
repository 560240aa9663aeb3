/**
 * The 1 euro filter (Casiez, Roussel & Vogel, CHI 2012): a low-pass whose cut-off rises with speed,
 * so a still body is steady and a quick one is not late.
 */
export type OneEuroSettings = {
  /** Cut-off when still, Hz. */
  readonly minCutoffHz: number
  /** Rise of the cut-off per unit of speed, Hz per (trunk length / s). */
  readonly beta: number
  /** Cut-off of the speed estimate, Hz. */
  readonly speedCutoffHz: number
}

/**
 * The specification asks for about 1 Hz and a low beta (section 3). At 1 Hz alone a brisk bridge
 * (1.3 s, findings 2) would lose a fifth of its height; beta 4 follows it and leaves noise as it was.
 */
export const LANDMARK_FILTER: OneEuroSettings = { minCutoffHz: 1, beta: 4, speedCutoffHz: 1 }

const smoothing = (cutoffHz: number, dtS: number): number =>
  1 / (1 + 1 / (2 * Math.PI * cutoffHz * dtS))

/** Filters many coordinates at once, in place; `scale` is the length of the trunk in the same unit. */
export class OneEuroFilter {
  private readonly value: Float64Array
  private readonly speed: Float64Array
  private lastMs = Number.NaN

  constructor(
    private readonly size: number,
    private readonly settings: OneEuroSettings,
  ) {
    this.value = new Float64Array(size)
    this.speed = new Float64Array(size)
  }

  reset(): void {
    this.lastMs = Number.NaN
  }

  /** Returns the filter's own array: copy it to keep it. Times in ms, never decreasing. */
  step(tMs: number, input: Float64Array, scale: number): Float64Array {
    const dtS = (tMs - this.lastMs) / 1000
    if (!(dtS > 0)) return this.start(tMs, input)
    const { minCutoffHz, beta, speedCutoffHz } = this.settings
    const speedShare = smoothing(speedCutoffHz, dtS)
    for (let i = 0; i < this.size; i++) {
      const rawSpeed = (input[i] - this.value[i]) / dtS / scale
      this.speed[i] += speedShare * (rawSpeed - this.speed[i])
      const cutoff = minCutoffHz + beta * Math.abs(this.speed[i])
      this.value[i] += smoothing(cutoff, dtS) * (input[i] - this.value[i])
    }
    this.lastMs = tMs
    return this.value
  }

  private start(tMs: number, input: Float64Array): Float64Array {
    if (Number.isNaN(this.lastMs)) {
      this.value.set(input)
      this.speed.fill(0)
      this.lastMs = tMs
    }
    return this.value
  }
}
