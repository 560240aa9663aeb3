import type { Observation, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4'
import type { PainAnswer, Person, SelfCheckAnswer } from '../model.ts'
import { measured, named, patientRef, refTo } from './observation.ts'
import { quantity } from './quantity.ts'
import { concept, dateTime, fhirId, hl7, local, PAIN_CODE } from './terms.ts'
import { checkCode, VOCABULARY } from './vocabulary.ts'

const wordsOf = (code: string): string => VOCABULARY[code]?.display ?? code

const answered = (
  id: string,
  person: Person,
  answeredMs: number,
  item: QuestionnaireResponseItem[],
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  id,
  status: 'completed',
  subject: patientRef(person),
  source: patientRef(person),
  authored: dateTime(answeredMs),
  item,
})

const painItems = ({ when, score, symptoms }: PainAnswer): QuestionnaireResponseItem[] => [
  {
    linkId: `pain-${when}`,
    text: `${wordsOf(`pain-${when}`)}, from 0 (none) to 10 (the worst)`,
    answer: [{ valueInteger: score }],
  },
  ...(symptoms.length === 0
    ? []
    : [
        {
          linkId: 'new-symptom',
          text: wordsOf('new-symptom'),
          answer: symptoms.map((symptom) => ({ valueCoding: local(symptom, wordsOf(symptom)) })),
        },
      ]),
]

/** What was asked and answered, and the same score as an observation, for those who look for its code. */
export const painResources = (
  answer: PainAnswer,
  person: Person,
): readonly (QuestionnaireResponse | Observation)[] => {
  const response = answered(fhirId(answer.id), person, answer.answeredMs, painItems(answer))
  const observation: Observation = {
    resourceType: 'Observation',
    id: fhirId(answer.id, 'pain'),
    status: 'final',
    category: [hl7('observation-category', 'survey')],
    code: concept(PAIN_CODE, local(`pain-${answer.when}`, wordsOf(`pain-${answer.when}`))),
    subject: patientRef(person),
    focus: [refTo({ id: fhirId(answer.sessionId) })],
    effectiveDateTime: dateTime(answer.answeredMs),
    ...measured(painScore(answer)),
    derivedFrom: [{ reference: `QuestionnaireResponse/${response.id}` }],
  }
  return [response, observation]
}

const painScore = ({ score }: PainAnswer) => {
  const of10 = quantity(score, 'score')
  return of10 && { ...of10, unit: 'of 10' }
}

/** What no camera sees, as it was answered after one set. */
export const selfCheckResource = (
  setId: string,
  answers: readonly SelfCheckAnswer[],
  person: Person,
): QuestionnaireResponse => ({
  ...answered(
    fhirId(setId, 'checks'),
    person,
    Math.max(...answers.map(({ answeredMs }) => answeredMs)),
    answers.map(({ clause, answer }) => ({
      linkId: checkCode(clause),
      answer: [{ valueCoding: named(answer).coding?.[0] ?? local(answer) }],
    })),
  ),
  partOf: [refTo({ id: fhirId(setId) })],
})
