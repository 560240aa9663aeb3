/** A picture's light: brightness of its pixels, 0..255. */
export type Light = {
  readonly mean: number
  readonly median: number
  /** Share of pixels that are as bright as the camera can tell, 0..1. */
  readonly blown: number
}

const BLOWN = 245

/** Rec. 709. @param pixels red, green, blue and opacity of each, 0..255 */
export const lightOf = (pixels: ArrayLike<number>): Light => {
  const count = Math.floor(pixels.length / 4)
  const values = Array.from({ length: count }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => pixels[4 * pixel + part])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }).sort((a, b) => a - b)
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    mean: count > 0 ? sum / count : 0,
    median: values[Math.floor(count / 2)] ?? 0,
    blown: count > 0 ? values.filter((value) => value >= BLOWN).length / count : 0,
  }
}
