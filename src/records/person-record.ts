import type {
  FindingMark,
  HoldRecord,
  PainAnswer,
  Person,
  Program,
  RepRecord,
  SelfCheckAnswer,
  Session,
  SetNote,
  SetRecord,
} from './model.ts'
import type { TraceChunk } from './schema.ts'

/**
 * All that is kept of one person, as rows of the store: what a file carries from one device to another. A part
 * of it (one session) is the same with fewer rows: each row's session, set and person are in it.
 */
export type PersonRecord = {
  readonly person: Person
  readonly programs: readonly Program[]
  readonly sessions: readonly Session[]
  readonly sets: readonly SetRecord[]
  readonly reps: readonly RepRecord[]
  readonly holds: readonly HoldRecord[]
  readonly traces: readonly TraceChunk[]
  readonly marks: readonly FindingMark[]
  readonly notes: readonly SetNote[]
  readonly pain: readonly PainAnswer[]
  readonly selfChecks: readonly SelfCheckAnswer[]
}
