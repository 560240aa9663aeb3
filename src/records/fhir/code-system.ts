import type { CodeSystem, CodeSystemConcept } from 'fhir/r4'
import type { Exercise } from '../../engine/exercise.ts'
import { CODE_SYSTEM } from './terms.ts'
import { checkCode, spelled, VOCABULARY } from './vocabulary.ts'

const shared = (): readonly CodeSystemConcept[] =>
  Object.entries(VOCABULARY).map(([code, word]) => ({ code, ...word }))

const ofExercise = ({ id, section, rules, selfChecks }: Exercise): CodeSystemConcept => ({
  code: id,
  display: spelled(id),
  definition: `An exercise; section ${section} of the specification. Under it: its rules and self-checks, by clause.`,
  concept: [
    ...rules.map((rule) => ({
      code: rule.clause,
      display: spelled(rule.id),
      definition: rule.source,
    })),
    ...selfChecks.map(({ clause, prompt }) => ({
      code: checkCode(clause),
      display: spelled(prompt),
      definition: 'Not visible to any camera: asked, never scored.',
    })),
  ],
})

const count = (concepts: readonly CodeSystemConcept[]): number =>
  concepts.reduce((sum, { concept = [] }) => sum + 1 + count(concept), 0)

/**
 * Every code of ours that a Bundle may hold, as `docs/fhir/CodeSystem-plumbline.json` publishes it.
 * @param version the app's: codes come with exercises
 */
export const codeSystemOf = (exercises: readonly Exercise[], version: string): CodeSystem => {
  const concept = [...shared(), ...exercises.map(ofExercise)]
  return {
    resourceType: 'CodeSystem',
    id: 'plumbline',
    url: CODE_SYSTEM,
    version,
    name: 'Plumbline',
    title: 'Plumbline: exercises, measures and findings',
    status: 'active',
    experimental: false,
    publisher: 'Plumbline',
    description:
      'Codes of Plumbline’s records for which LOINC has none. A finding is coaching on how an exercise was done, no diagnosis.',
    caseSensitive: true,
    hierarchyMeaning: 'part-of',
    content: 'complete',
    count: count(concept),
    concept,
  }
}
