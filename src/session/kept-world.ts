import type { Id } from '../records/model.ts'
import { onFloor, type PlacedBody } from '../review/set/world-body.ts'
import { records } from './journey/records.ts'

/** The body in space in one frame of a recording; t in ms of the trace. */
export type WorldFrame = { readonly t: number; readonly body: PlacedBody }

/** A recorded set in space, read only when somebody wants to see it; empty where its recording has none. */
export const loadWorld = async (setId: Id): Promise<readonly WorldFrame[]> => {
  const frames = (await (await records())?.traces.read(setId)) ?? []
  if (frames.every(({ world }) => world === null)) return []
  return frames.map(({ t, world }) => ({ t, body: world && onFloor(world) }))
}
