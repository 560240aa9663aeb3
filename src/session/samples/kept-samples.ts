import type { Person } from '../../records/model.ts'
import type { PersonRecord } from '../../records/person-record.ts'
import { isSample } from '../../records/sample-people.ts'
import { records } from '../journey/records.ts'
import { onOwnThread } from '../own-thread.ts'
import type { SampleAsked, SamplesWorker } from './samples.worker.ts'
import { STORY_NAMES, type StoryName } from './story.ts'

/** The made-up people that are here now. */
export const keptSamples = async (): Promise<readonly Person[]> =>
  ((await (await records())?.people.list()) ?? []).filter(isSample)

export type LoadOptions = {
  /** What each is called in lists. */
  readonly labels: Readonly<Record<StoryName, string>>
  readonly nowMs: number
  /** Told the share that is done. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

const make = (
  asked: SampleAsked,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<PersonRecord> => {
  const thread = new Worker(new URL('./samples.worker.ts', import.meta.url), {
    type: 'module',
    name: 'samples',
  })
  return onOwnThread<SamplesWorker, PersonRecord>(
    thread,
    (worker, hear) => worker.make(asked, hear(onProgress)),
    signal,
  )
}

/**
 * Makes the sample records, each on a thread of its own, and keeps them: all or, when cancelled, none.
 * @throws Cancelled, StoreError, or an Error where this browser keeps nothing
 */
export const loadSamples = async ({
  labels,
  nowMs,
  onProgress,
  signal,
}: LoadOptions): Promise<void> => {
  const store = await records()
  if (!store) throw new Error('nothing is kept in this browser')
  const shares = new Map<StoryName, number>()
  const tell = (story: StoryName) => (share: number) => {
    shares.set(story, share)
    onProgress([...shares.values()].reduce((sum, each) => sum + each, 0) / STORY_NAMES.length)
  }
  const made = await Promise.all(
    STORY_NAMES.map((story) => make({ story, label: labels[story], nowMs }, tell(story), signal)),
  )
  signal.throwIfAborted()
  for (const record of made) await store.wholeRecords.add(record)
}

/** Removes the made-up people and all that is theirs, and nothing else. */
export const removeSamples = async (): Promise<void> => {
  const store = await records()
  for (const { id } of await keptSamples()) await store?.people.remove(id)
}
