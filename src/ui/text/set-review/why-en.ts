import type { PairedPart } from '../../../engine/landmarks.ts'
import type { View } from '../../../engine/trace.ts'

/** Of somebody else, as a therapist reads them: the app's other words speak to the person. */
const views: Record<View, string> = {
  side: 'from the side',
  front: 'from the front',
  back: 'from behind',
  foot: 'from the feet',
  head: 'from the head',
  'three-quarter': 'at an angle',
}

const parts: Record<PairedPart, string> = {
  ear: 'head',
  shoulder: 'shoulders',
  elbow: 'elbows',
  wrist: 'hands',
  hip: 'hips',
  knee: 'knees',
  ankle: 'feet',
  heel: 'feet',
  foot_index: 'feet',
}

const namesOf = (seen: readonly PairedPart[]): string =>
  [...new Set(seen.map((part) => parts[part]))].join(', ')

/** Why a rule said nothing of a set. */
export const whyEn = {
  abstains:
    'A camera does not show this reliably enough: the rule says nothing rather than something wrong.',
  off: 'This rule was switched off for this person.',
  view: (wanted: readonly View[], seen: View): string =>
    `This can only be seen ${wanted.map((view) => views[view]).join(' or ')}. The camera looked ${views[seen]}.`,
  noView: 'It was never clear from where the camera looked.',
  scarce: 'It takes a whole repetition or hold to tell, or two of them: there was too little.',
  hidden: (seen: readonly PairedPart[]): string =>
    seen.length === 0
      ? 'The body was not seen clearly for long enough.'
      : `Not seen clearly for long enough, or hidden by the body: ${namesOf(seen)}.`,
  detail: 'What was tried',
}

export type WhyText = typeof whyEn
