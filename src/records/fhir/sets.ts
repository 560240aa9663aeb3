import type { Observation } from 'fhir/r4'
import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { Session, SetRecord } from '../model.ts'
import { ownOfSet } from '../own-of-set.ts'
import type { PersonRecord } from '../person-record.ts'
import { formOf } from './form.ts'
import { measuresOf } from './measures.ts'
import { activityOf, named, patientRef, refTo } from './observation.ts'
import { ownExerciseCode } from './own-codes.ts'
import { concept, fhirId, local } from './terms.ts'
import { spelled } from './vocabulary.ts'

export type Exercises = Readonly<Record<string, Exercise>>

type Judged = Pick<Summary, 'score' | 'heldMs' | 'reps' | 'holds' | 'rules'>

/** What a set came to; null where nothing was measured. Of a set that broke off, what was on disk by then. */
const judgedOf = (set: SetRecord, record: PersonRecord): Judged | null => {
  if (set.summary) return set.summary
  if (set.mode === 'manual') return null
  const byPlace = (a: { index: number }, b: { index: number }) => a.index - b.index
  const reps = record.reps.filter(({ setId }) => setId === set.id).sort(byPlace)
  const holds = record.holds.filter(({ setId }) => setId === set.id).sort(byPlace)
  return {
    score: null,
    heldMs: holds.reduce((sum, { hold }) => sum + hold.heldMs, 0),
    reps: reps.map(({ rep }) => rep),
    holds: holds.map(({ hold }) => hold),
    rules: {},
  }
}

/** A set: first itself, then what was measured in it. */
export const observationsOfSet = (
  set: SetRecord,
  record: PersonRecord,
  exercises: Exercises,
): readonly Observation[] => {
  const span = { subject: patientRef(record.person), startMs: set.startedMs, endMs: set.endedMs }
  const judged = judgedOf(set, record)
  const marks = record.marks.filter(({ setId }) => setId === set.id)
  const own = ownOfSet(set, record.sessions)
  const form = judged && formOf(set, judged, marks, span, own)
  const members = judged
    ? [...measuresOf(set.id, judged, exercises[set.exercise], span), ...(form ? [form] : [])]
    : []
  const itself: Observation = {
    ...activityOf(fhirId(set.id), named('exercise-set'), span),
    valueCodeableConcept: own
      ? ownExerciseCode(own)
      : concept(local(set.exercise, spelled(set.exercise))),
    method: named(set.mode),
    ...(members.length > 0 && { hasMember: members.map(refTo) }),
  }
  const device = { reference: `Device/${rulesId(set.rules)}` }
  return [itself, ...members.map((each) => ({ ...each, device }))]
}

export const rulesId = (version: string): string => fhirId('rules', version)

/** The session around its sets. */
export const observationOfSession = (session: Session, record: PersonRecord): Observation => {
  const span = {
    subject: patientRef(record.person),
    startMs: session.startedMs,
    endMs: session.endedMs,
  }
  const sets = record.sets.filter(({ sessionId }) => sessionId === session.id)
  return {
    ...activityOf(fhirId(session.id), named('session'), span),
    component: [
      { code: named('session-end'), valueCodeableConcept: named(session.end ?? 'broken-off') },
    ],
    ...(sets.length > 0 && { hasMember: sets.map(({ id }) => refTo({ id: fhirId(id) })) }),
  }
}
