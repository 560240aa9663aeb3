import type { Id } from '../records/model.ts'
import type { KeptVideo } from '../records/videos.ts'
import { records } from './journey/records.ts'

/** The video of a set; null where none was kept. */
export const loadVideo = async (setId: Id): Promise<KeptVideo | null> =>
  (await (await records())?.videos.read(setId)) ?? null

/** The set itself stays. @throws where it could not be deleted */
export const deleteVideo = async (setId: Id): Promise<void> =>
  (await records())?.videos.remove([setId])
