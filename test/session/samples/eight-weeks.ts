import type { PersonRecord } from '../../../src/records/person-record.ts'
import { sampleRecord } from '../../../src/session/samples/sample-record.ts'
import { STORIES } from '../../../src/session/samples/stories.ts'
import type { StoryName } from '../../../src/session/samples/story.ts'

/** A Monday afternoon; any other moment would do. */
export const NOW_MS = Date.UTC(2026, 5, 1, 15)

export const eightWeeks = (name: StoryName, nowMs = NOW_MS): Promise<PersonRecord> =>
  sampleRecord(STORIES[name], { label: 'A (sample)', nowMs })

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Scores of one exercise in the order of its sessions; sets without a score are left out. */
export const scoresOf = ({ sets }: PersonRecord, exercise: string): readonly number[] =>
  [...sets]
    .sort((a, b) => a.startedMs - b.startedMs)
    .filter((set) => set.exercise === exercise)
    .flatMap(({ summary }) => summary?.score ?? [])
