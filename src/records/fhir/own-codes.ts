import type { CodeableConcept } from 'fhir/r4'
import type { OwnExercise } from '../../engine/own-exercise.ts'
import { BASE } from './terms.ts'

/** Codes that clinicians have made: no list has them, so each comes with its words. */
const OWN_SYSTEM = `${BASE}/CodeSystem/own-exercises`

const conceptOf = (code: string, words: string): CodeableConcept => ({
  coding: [{ system: OWN_SYSTEM, code, display: words }],
  text: words,
})

export const ownExerciseCode = ({ id, name }: OwnExercise): CodeableConcept => conceptOf(id, name)

const CLAUSE = /^OW(\d+)$/

/** null for a rule that is the clinic's. */
export const ownRuleCode = (clause: string, own: OwnExercise | null): CodeableConcept | null => {
  const rule = own?.rules[Number(CLAUSE.exec(clause)?.[1]) - 1]
  return own && rule ? conceptOf(`${own.id}-${clause}`, rule.name) : null
}
