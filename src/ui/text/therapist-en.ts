import { compareEn } from './compare/en.ts'
import { courseEn } from './course/en.ts'
import { en } from './en.ts'
import { rejudgeEn } from './rejudge/en.ts'
import { setReviewEn } from './set-review/en.ts'

/** All words, with those of the pages on which a set is judged again, replayed and compared. */
export const therapistEn = {
  ...en,
  setReview: setReviewEn,
  rejudge: rejudgeEn,
  course: courseEn,
  compare: compareEn,
}

export type TherapistText = typeof therapistEn
