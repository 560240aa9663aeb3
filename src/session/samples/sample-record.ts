import { version } from '../../../package.json'
import { BODIES } from '../../mannequin/bodies.ts'
import { createRandom } from '../../mannequin/random.ts'
import type { PainAnswer, Program, ProgramItem } from '../../records/model.ts'
import type { PersonRecord } from '../../records/person-record.ts'
import { SAMPLE_PREFIX } from '../../records/sample-people.ts'
import { sampleDays } from './days.ts'
import { painDay } from './pain-told.ts'
import { type Acting, sessionRows } from './session-rows.ts'
import type { Story, StoryItem } from './story.ts'

type Options = {
  /** Initials. */
  readonly label: string
  /** The weeks end shortly before. */
  readonly nowMs: number
  readonly onProgress?: (share: number) => void
}

const itemOf = ({ acted: _, doing: __, ...item }: StoryItem): ProgramItem => ({ ...item, sets: 1 })

/**
 * Eight weeks of somebody made up, as rows of the store. The mannequin acts every set, the coach judges it: no
 * verdict is written by hand. The same options give the same record.
 */
export const sampleRecord = async (
  story: Story,
  { label, nowMs, onProgress = () => undefined }: Options,
): Promise<PersonRecord> => {
  const personId = `${SAMPLE_PREFIX}${story.name}`
  const random = createRandom(story.seed)
  const days = sampleDays(story, nowMs, random)
  const createdMs = days[0]?.startedMs ?? nowMs
  const items = story.items.map(itemOf)
  const program: Program = {
    id: `${personId}-program`,
    personId,
    version: 1,
    previousId: null,
    createdMs,
    from: 'therapist',
    items,
  }
  const acting: Acting = { story, body: BODIES[story.body] ?? BODIES[0], items, rules: version }
  const rows = []
  for (const [nth, { startedMs, share }] of days.entries()) {
    const moment = { share, random }
    const day = { id: `${personId}-${nth}`, personId, programId: program.id, startedMs, nth }
    rows.push(await sessionRows(acting, { ...day, pain: painDay(story, moment), moment }))
    onProgress((nth + 1) / days.length)
  }
  return {
    person: {
      id: personId,
      label,
      createdMs,
      screening: { answeredMs: createdMs, redFlags: [], exclusions: [], cleared: false },
    },
    programs: [program],
    sessions: rows.map(({ session }) => session),
    sets: rows.flatMap(({ sets }) => sets),
    reps: rows.flatMap(({ reps }) => reps),
    holds: rows.flatMap(({ holds }) => holds),
    traces: rows.flatMap(({ traces }) => traces),
    marks: [],
    notes: [],
    pain: rows.flatMap(({ pain }): readonly PainAnswer[] => pain),
    selfChecks: [],
  }
}
