import fc from 'fast-check'
import type { Summary } from '../../../src/engine/report.ts'
import { exercises } from '../../../src/exercises/index.ts'
import type { PainAnswer, Session, SetRecord } from '../../../src/records/model.ts'
import type { PersonRecord } from '../../../src/records/person-record.ts'
import { judgeActed } from '../../review/report/acted-sets.ts'

export const NOON = Date.UTC(2026, 0, 5, 12)

/** What the coach makes of the mannequin: with a fault, held, and with two sides. */
const ACTED = [
  { id: 'glute-bridge', reps: 3, fault: { clause: 'GB4', size: 152 } },
  { id: 'front-plank', reps: 1 },
  { id: 'bird-dog', reps: 2 },
  { id: 'kneeling-pelvic-tilt', reps: 3 },
] as const

export const judgedSets = (): Promise<readonly Summary[]> => Promise.all(ACTED.map(judgeActed))

type Made = Pick<PersonRecord, 'sets' | 'reps' | 'holds' | 'marks' | 'selfChecks'>

const setIn = (session: Session, place: number, of: Partial<SetRecord>): SetRecord => ({
  id: `${session.id.slice(0, -4)}${String(place).padStart(4, '0')}`,
  sessionId: session.id,
  exercise: 'glute-bridge',
  item: place,
  set: 0,
  mode: 'camera',
  startedMs: session.startedMs + place * 60_000,
  endedMs: session.startedMs + place * 60_000 + 50_000,
  traceHeader: null,
  summary: null,
  rules: '0.1.0',
  ...of,
})

const NOTHING: Made = { sets: [], reps: [], holds: [], marks: [], selfChecks: [] }

/** A set before the camera with its first finding marked, by hand, or broken off. */
const madeSet = (session: Session, place: number, kind: number, all: readonly Summary[]): Made => {
  const summary = all[kind]
  if (!summary) {
    const mode = kind === all.length ? 'manual' : 'camera'
    const set = setIn(session, place, { mode, endedMs: mode === 'manual' ? NOON : null })
    const [of] = all
    const reps = mode === 'manual' ? [] : (of?.reps.slice(0, 2) ?? [])
    return {
      ...NOTHING,
      sets: [set],
      reps: reps.map((rep, index) => ({ setId: set.id, index, rep })),
    }
  }
  const { exercise } = summary
  const set = setIn(session, place, { exercise, summary, rules: place > 1 ? '0.2.0' : '0.1.0' })
  const [clause] = exercises[exercise]?.selfChecks.map((check) => check.clause) ?? []
  const found = summary.reps.flatMap(({ findings, side }) => findings.map((f) => ({ ...f, side })))
  return {
    ...NOTHING,
    sets: [set],
    selfChecks: clause
      ? [{ setId: set.id, clause, answer: 'unsure', answeredMs: set.startedMs }]
      : [],
    marks: found.slice(0, 1).map(({ side, startMs, endMs, clause: of }) => ({
      id: set.id,
      setId: set.id,
      finding: { clause: of, startMs, endMs, side },
      wrong: true,
      reason: 'the sofa was <b>taken</b> for a knee',
      markedMs: NOON,
    })),
  }
}

const joined = (parts: readonly Made[]): Made => ({
  sets: parts.flatMap(({ sets }) => sets),
  reps: parts.flatMap(({ reps }) => reps),
  holds: parts.flatMap(({ holds }) => holds),
  marks: parts.flatMap(({ marks }) => marks),
  selfChecks: parts.flatMap(({ selfChecks }) => selfChecks),
})

const painOf = (session: Session) =>
  fc.record<PainAnswer>({
    id: fc.uuid(),
    personId: fc.constant(session.personId),
    sessionId: fc.constant(session.id),
    when: fc.constantFrom('before', 'exercise', 'end', 'next-day'),
    item: fc.constantFrom(null, 0),
    score: fc.integer({ min: 0, max: 10 }),
    symptoms: fc.subarray(['tingling', 'dizziness', 'new-discomfort']),
    answeredMs: fc.integer({ min: NOON, max: NOON + 1e9 }),
  })

const sessionsOf = (personId: string) =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.uuid(),
        startedMs: fc.integer({ min: NOON, max: NOON + 1e9 }),
        end: fc.constantFrom('done', 'stopped', 'pain', null),
      }),
      { maxLength: 3, selector: ({ id }) => id.slice(0, -4) },
    )
    .map((all) =>
      all.map(
        (each): Session => ({
          ...each,
          personId,
          programId: null,
          items: [],
          endedMs: each.end && each.startedMs + 900_000,
        }),
      ),
    )

/** Records of somebody: sessions with or without sets, pain and answers. */
export const anyRecord = (all: readonly Summary[]): fc.Arbitrary<PersonRecord> =>
  fc.tuple(fc.uuid(), fc.string({ maxLength: 4 })).chain(([personId, label]) =>
    sessionsOf(personId).chain((sessions) =>
      fc
        .tuple(
          fc.tuple(
            ...sessions.map(() =>
              fc.array(fc.integer({ min: 0, max: all.length + 1 }), { maxLength: 5 }),
            ),
          ),
          fc.tuple(...sessions.map((session) => fc.array(painOf(session), { maxLength: 3 }))),
        )
        .map(
          ([kinds, pain]): PersonRecord => ({
            person: { id: personId, label, createdMs: NOON, screening: null },
            programs: [],
            sessions,
            traces: [],
            notes: [],
            pain: pain.flat(),
            ...joined(
              sessions.flatMap((session, at) =>
                (kinds[at] ?? []).map((kind, place) => madeSet(session, place, kind, all)),
              ),
            ),
          }),
        ),
    ),
  )
