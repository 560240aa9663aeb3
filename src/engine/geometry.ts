/** Plane geometry in pixels, y down. Angles in degrees. */

export type Point = { readonly x: number; readonly y: number }

const DEGREES = 180 / Math.PI

export const subtract = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y })
/** Of a way across and down. `Math.hypot` guards against overflow, which no picture needs, and takes ten times as long. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y)

export const distance = (a: Point, b: Point): number => lengthOf(a.x - b.x, a.y - b.y)

const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x
const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y

/** Inner angle at `q` between `p` and `r`, 0..180. */
export const innerAngle = (p: Point, q: Point, r: Point): number => {
  const a = subtract(p, q)
  const b = subtract(r, q)
  return Math.atan2(Math.abs(cross(a, b)), dot(a, b)) * DEGREES
}

/** Angle turned from `a` to `b`, -180..180, clockwise as seen on the screen. */
export const turn = (a: Point, b: Point): number => Math.atan2(cross(a, b), dot(a, b)) * DEGREES

/** Shifts an angle by whole turns into [from, from + 360). */
export const wrap = (degrees: number, from: number): number =>
  degrees - 360 * Math.floor((degrees - from) / 360)

/** Signed distance of `p` from the line through `q` and `r`: + to the right hand when walking q to r. */
export const offLine = (p: Point, q: Point, r: Point): number => {
  const length = distance(q, r)
  return length === 0 ? 0 : cross(subtract(r, q), subtract(p, q)) / length
}
