import { compareFr } from './compare/fr.ts'
import { courseFr } from './course/fr.ts'
import { fr } from './fr.ts'
import { rejudgeFr } from './rejudge/fr.ts'
import { setReviewFr } from './set-review/fr.ts'
import type { TherapistText } from './therapist-en.ts'

export const therapistFr: TherapistText = {
  ...fr,
  setReview: setReviewFr,
  rejudge: rejudgeFr,
  course: courseFr,
  compare: compareFr,
}
