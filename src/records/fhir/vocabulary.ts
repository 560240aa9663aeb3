/** Codes of our own for which LOINC has none; with what each means. */
export type Word = { readonly display: string; readonly definition: string }

const MEASURES = {
  repetitions: {
    display: 'Repetitions counted',
    definition: 'Whole repetitions of an exercise that were counted in a set.',
  },
  'form-score': {
    display: 'Form score',
    definition:
      'How closely the movement kept to the rules of its exercise, 0 to 100. Of a set: the median of its repetitions or holds. No clinical scale.',
  },
  'held-time': {
    display: 'Time held',
    definition: 'Time for which a position was held, or for which an activity went on.',
  },
  range: {
    display: 'Range of movement',
    definition:
      'Change of the movement’s leading measure from the start pose to its end, as the camera sees it. Of a set: the lower median of the repetitions counted.',
  },
} satisfies Readonly<Record<string, Word>>

export type Measure = keyof typeof MEASURES

const SIDED = ['left', 'right'] as const

const OF_SIDES: Readonly<Record<string, Word>> = Object.fromEntries(
  Object.entries(MEASURES).flatMap(([code, { display, definition }]) =>
    SIDED.map((side) => [
      `${code}-${side}`,
      { display: `${display}, ${side}`, definition: `${definition} Of the ${side} side.` },
    ]),
  ),
)

const RECORD: Readonly<Record<string, Word>> = {
  session: { display: 'Exercise session', definition: 'Sets of exercises, one after another.' },
  'exercise-set': { display: 'Set of an exercise', definition: 'One set; its value names it.' },
  form: {
    display: 'Check of form',
    definition:
      'What the rules of an exercise made of a set: a component for each finding, and for each rule that found nothing or could not be judged. Coaching, no diagnosis.',
  },
  'session-end': { display: 'How a session ended', definition: 'Done, stopped, or for pain.' },
  app: { display: 'Version of the app', definition: 'Which Plumbline wrote a file.' },
  rules: { display: 'Version of the rules', definition: 'Which rules judged a set.' },
}

const ANSWERS: Readonly<Record<string, Word>> = {
  camera: { display: 'Followed by the camera', definition: 'Measured from a camera’s picture.' },
  manual: { display: 'Followed by hand', definition: 'By timer and tap: nothing was measured.' },
  done: { display: 'Done', definition: 'All that was asked for was offered.' },
  stopped: { display: 'Stopped', definition: 'The person ended it early.' },
  pain: { display: 'Stopped for pain', definition: 'What was told of pain ended it.' },
  'broken-off': { display: 'Broken off', definition: 'It has no end: the page was closed.' },
  ok: { display: 'Good form', definition: 'The rule was judged and nothing was found.' },
  warn: { display: 'To notice', definition: 'Outside the good range, inside the wider one.' },
  fault: { display: 'To mend', definition: 'Outside the wider range.' },
  'marked-wrong': {
    display: 'Marked as wrong',
    definition: 'A reviewer looked at the finding and says that it is wrong.',
  },
  yes: { display: 'Yes', definition: 'Answered with yes.' },
  no: { display: 'No', definition: 'Answered with no.' },
  unsure: { display: 'Not sure', definition: 'Answered with not sure.' },
}

const PAIN: Readonly<Record<string, Word>> = {
  'pain-before': { display: 'Pain before', definition: 'Before the session.' },
  'pain-exercise': { display: 'Pain after an exercise', definition: 'Within the session.' },
  'pain-end': { display: 'Pain after', definition: 'At the end of the session.' },
  'pain-next-day': { display: 'Pain the next day', definition: 'On the morning after.' },
  'new-symptom': { display: 'New symptom', definition: 'Told beside the pain.' },
  'new-discomfort': { display: 'New discomfort', definition: 'As told by the person.' },
  spreading: { display: 'Pain spreading down a leg', definition: 'As told by the person.' },
  tingling: { display: 'New tingling', definition: 'As told by the person.' },
  numbness: { display: 'New numbness', definition: 'As told by the person.' },
  weakness: { display: 'New weakness', definition: 'As told by the person.' },
  dizziness: { display: 'Dizziness', definition: 'As told by the person.' },
  'chest-pain': { display: 'Chest pain', definition: 'As told by the person.' },
  breathless: { display: 'Short of breath', definition: 'As told by the person.' },
}

/** All codes that belong to no single exercise. */
export const VOCABULARY: Readonly<Record<string, Word>> = {
  ...MEASURES,
  ...OF_SIDES,
  ...RECORD,
  ...ANSWERS,
  ...PAIN,
}

/** Code of a self-check: its clause may be a rule's as well. */
export const checkCode = (clause: string): string => `check-${clause}`

/** `hips-too-low` as `Hips too low`. */
export const spelled = (key: string): string => {
  const words = key.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
