import type { HoldSummary, RepSummary } from '../../src/engine/report.ts'
import type {
  FindingMark,
  PainAnswer,
  Person,
  Program,
  SelfCheckAnswer,
  Session,
  SetNote,
  SetRecord,
} from '../../src/records/model.ts'

export const NOON = Date.UTC(2026, 0, 5, 12)

export const ann: Omit<Person, 'id'> = { label: 'A', createdMs: NOON, screening: null }

const items = [{ exercise: 'glute-bridge', sets: 2, reps: 10, holdMs: 0, restMs: 60_000 }]

export const programOf = (personId: string): Omit<Program, 'id' | 'version' | 'previousId'> => ({
  personId,
  createdMs: NOON,
  from: 'default',
  items,
})

export const sessionOf = (
  personId: string,
  startedMs = NOON,
): Omit<Session, 'id' | 'endedMs' | 'end'> => ({ personId, programId: null, items, startedMs })

export const setOf = (
  sessionId: string,
  startedMs = NOON,
): Omit<SetRecord, 'id' | 'endedMs' | 'summary'> => ({
  sessionId,
  exercise: 'glute-bridge',
  item: 0,
  set: 0,
  mode: 'camera',
  startedMs,
  traceHeader: null,
  rules: '0.1.0',
})

export const rep = (index: number): RepSummary => ({
  index,
  side: null,
  startMs: index * 4000,
  endMs: index * 4000 + 3000,
  score: 90,
  range: 42,
  counted: true,
  verdicts: { GB1: 'ok' },
  findings: [],
})

export const hold: HoldSummary = {
  side: 'left',
  startMs: 1000,
  endMs: 21_000,
  heldMs: 20_000,
  score: null,
  findings: [],
}

export const painAt = (
  sessionId: string,
  answeredMs = NOON,
): Omit<PainAnswer, 'id' | 'personId'> => ({
  sessionId,
  when: 'before',
  item: null,
  score: 3,
  symptoms: [],
  answeredMs,
})

export const selfCheckOf = (setId: string): SelfCheckAnswer => ({
  setId,
  clause: 'GB9',
  answer: 'unsure',
  answeredMs: NOON,
})

export const markOf = (setId: string): Omit<FindingMark, 'id'> => ({
  setId,
  finding: { clause: 'GB1', startMs: 0, endMs: 900, side: null },
  wrong: true,
  reason: 'the sofa was taken for a knee',
  markedMs: NOON,
})

export const noteOf = (setId: string, atMs = 900): Omit<SetNote, 'id'> => ({
  setId,
  atMs,
  text: 'the left foot slides',
  writtenMs: NOON,
})
