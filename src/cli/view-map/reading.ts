import type { Side } from '../../engine/landmarks.ts'
import type { MeasureName } from '../../engine/measures.ts'
import type { Setting } from '../../engine/setting.ts'
import type { ReadAt } from './cases.ts'
import type { Reader, Seen } from './read-still.ts'

/** How the body is seen to lie, from the start pose of the side that is read; null where that was not seen. */
export const settingOf = (reader: Reader, seen: Seen, { start }: ReadAt): Setting | null => {
  const frame = seen[start]
  return frame ? reader.settingFrom(frame) : null
}

/** A measure's value, or its change; NaN where it was not seen. */
export const readingOf = (
  reader: Reader,
  seen: Seen,
  read: ReadAt,
  measure: MeasureName,
  side: Side | null,
): number => {
  const setting = settingOf(reader, seen, read)
  const valueAt = (still: number): number => {
    const frame = seen[still]
    return setting && frame ? reader.value(frame, setting, measure, side) : Number.NaN
  }
  return valueAt(read.at) - (read.since === null ? 0 : valueAt(read.since))
}
