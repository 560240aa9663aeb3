export type Size = { readonly width: number; readonly height: number }

/** Longest side of the pictures that the model is given, px: it looks at 256 x 256 of them. */
const LONGEST_SIDE = 640

/** Size in px at which a frame goes to the model, as `analyze` has it: never enlarged, both even. */
export function modelSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: even(width * scale), height: even(height * scale) }
}

const even = (length: number) => 2 * Math.round(length / 2)
