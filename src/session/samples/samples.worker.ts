/** Acting and judging eight weeks takes seconds: not on the page's thread. */
import { expose } from 'comlink'
import type { PersonRecord } from '../../records/person-record.ts'
import { sampleRecord } from './sample-record.ts'
import { STORIES } from './stories.ts'
import type { StoryName } from './story.ts'

export type SampleAsked = {
  readonly story: StoryName
  readonly label: string
  readonly nowMs: number
}

const api = {
  make: (
    { story, label, nowMs }: SampleAsked,
    onProgress: (share: number) => void,
  ): Promise<PersonRecord> => sampleRecord(STORIES[story], { label, nowMs, onProgress }),
}

export type SamplesWorker = typeof api

expose(api)
