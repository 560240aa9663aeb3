import type { PersonRecord } from '../../../src/records/person-record.ts'
import { piecesOf } from '../../../src/records/trace-pieces.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { actedBridges, LOW } from '../../review/one-thing/acted-bridges.ts'

const MS = Date.UTC(2026, 2, 3, 9)

/** One session of one person: a set of acted bridges with its trace, a set by the clock, and all that goes with them. */
export const keptRecord = async (): Promise<PersonRecord> => {
  const { trace, summary } = await actedBridges(LOW)
  const items = [itemNamed('glute-bridge'), { ...itemNamed('pelvic-tilt'), changes: [] }]
  const session = { personId: 'p', programId: 'g', startedMs: MS, endedMs: MS + 9e5 }
  const set = { sessionId: 's', item: 0, set: 0, startedMs: MS, endedMs: MS + 1e5, rules: '0.1.0' }
  return {
    person: {
      id: 'p',
      label: 'A',
      createdMs: MS,
      screening: { answeredMs: MS, redFlags: [], exclusions: ['no-floor'], cleared: false },
    },
    programs: [
      {
        id: 'g',
        personId: 'p',
        version: 1,
        previousId: null,
        createdMs: MS,
        from: 'therapist',
        items: [itemNamed('glute-bridge')],
      },
    ],
    sessions: [{ id: 's', ...session, items, end: 'done' }],
    sets: [
      {
        id: 'a',
        ...set,
        exercise: 'glute-bridge',
        mode: 'camera',
        traceHeader: trace.header,
        summary,
      },
      {
        id: 'b',
        ...set,
        set: 1,
        exercise: 'pelvic-tilt',
        mode: 'manual',
        traceHeader: null,
        summary: null,
        tapped: 7,
      },
    ],
    reps: summary.reps.map((rep, index) => ({ setId: 'a', index, rep })),
    holds: summary.holds.map((hold, index) => ({ setId: 'a', index, hold })),
    traces: piecesOf(trace.frames).map((piece, index) => ({ setId: 'a', index, ...piece })),
    marks: [
      {
        id: 'm',
        setId: 'a',
        finding: { clause: 'GB4', startMs: 10, endMs: 20, side: null },
        wrong: true,
        reason: '=the shirt',
        markedMs: MS,
      },
    ],
    notes: [
      { id: 'n', setId: 'a', atMs: 1200.5, text: 'the « left » foot\nslides', writtenMs: MS },
    ],
    pain: [
      {
        id: 'q',
        personId: 'p',
        sessionId: 's',
        when: 'before',
        item: null,
        score: 3,
        symptoms: [],
        answeredMs: MS,
      },
    ],
    selfChecks: [{ setId: 'a', clause: 'GB3', answer: 'yes', answeredMs: MS }],
  }
}
