import type { WorldPoint } from '../../engine/trace.ts'

/** Metres: x to the right of the lens's picture, y up from the floor, z towards the lens. */
export type Place = readonly [x: number, y: number, z: number]

/** A body on a floor, or null where none is known. */
export type PlacedBody = readonly Place[] | null

/** World landmarks as a body whose lowest landmark is on the floor, its hips above the origin. */
export const onFloor = (world: readonly WorldPoint[]): readonly Place[] => {
  const lowest = world.reduce((most, [, y]) => Math.max(most, y), Number.NEGATIVE_INFINITY)
  return world.map(([x, y, z]): Place => [x, lowest - y, -z])
}

/** What a lens has to take in to see a body wherever it moves, metres. */
export type Sphere = { readonly centre: Place; readonly radius: number }

const middle = (values: readonly number[]): number => {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return (least + most) / 2
}

/** @returns null where there is nobody */
export const sphereAround = (bodies: readonly PlacedBody[]): Sphere | null => {
  const places = bodies.flatMap((body) => body ?? [])
  if (places.length === 0) return null
  const along = (axis: 0 | 1 | 2) => middle(places.map((place) => place[axis]))
  const [cx, cy, cz] = [along(0), along(1), along(2)]
  const radius = places.reduce(
    (most, [x, y, z]) => Math.max(most, Math.hypot(x - cx, y - cy, z - cz)),
    0,
  )
  return { centre: [cx, cy, cz], radius }
}

/** Where a body is looked at from, degrees: 0, 0 is where the lens was; + to its right, + from above. */
export type Turn = { readonly yaw: number; readonly pitch: number }

const PITCHES = { lowest: -10, highest: 90 }

/** Round and round, and from the floor to straight above. */
export const turnedBy = ({ yaw, pitch }: Turn, by: Turn): Turn => ({
  yaw: ((((yaw + by.yaw + 180) % 360) + 360) % 360) - 180,
  pitch: Math.max(PITCHES.lowest, Math.min(PITCHES.highest, pitch + by.pitch)),
})
