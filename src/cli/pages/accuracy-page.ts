import type { JudgedFilm } from '../long-loop/judge-film.ts'
import type { ExerciseFigures, RuleFigures } from '../loop/short-loop-figures.ts'
import type { Rate } from '../loop/statistics.ts'
import type { PlankLabel } from '../plank-sample.ts'
import { longLoopSection } from './long-loop-page.ts'
import { rateText, table } from './markdown.ts'
import { shortLoopSection } from './short-loop-page.ts'

export type Evidence = {
  readonly seed: number
  readonly shortLoop: readonly ExerciseFigures[]
  readonly films: readonly JudgedFilm[]
  /** null where the sample is not there. */
  readonly planks: Readonly<Record<PlankLabel, Rate>> | null
}

/** Bars of the short loop: the share of acted faults found, of clean repetitions flagged. */
export const BARS = {
  A: { found: 0.95, flagged: 0.02 },
  B: { found: 0.7, flagged: 0.03 },
} as const

/** The whole of `docs/accuracy.md`. */
export const accuracyPage = (evidence: Evidence): string =>
  [
    '# How far the verdicts can be trusted',
    'Every figure on this page was made by `npm run evaluate`; edit nothing here by hand.',
    'From where the laptop sees most of each exercise is measured on [a page of its own](views.md).',
    '## What must not be trusted',
    cautions(evidence.shortLoop),
    shortLoopSection(evidence.shortLoop, evidence.seed),
    longLoopSection(evidence.films),
    plankSection(evidence.planks),
    '',
  ].join('\n\n')

const cautions = (figures: readonly ExerciseFigures[]): string => {
  const rules = figures.flatMap((each) => each.rules)
  const clauses = (among: readonly RuleFigures[]) =>
    among.length === 0 ? 'none' : among.map(({ rule }) => rule.clause).join(', ')
  const fromItsView = figures.flatMap(judgedFromItsView)
  const bars = (['A', 'B'] as const).flatMap((grade) => {
    const graded = fromItsView.filter(({ rule }) => rule.grade === grade)
    const { found, flagged } = BARS[grade]
    return [
      `- Rules of grade ${grade} that find less than ${found * 100} % of faults of 1.5 x the limit: ${clauses(graded.filter(isDeaf))}.`,
      `- Rules of grade ${grade} that flag more than ${flagged * 100} % of clean repetitions: ${clauses(graded.filter(isLoud))}.`,
    ]
  })
  return [
    'Nobody with a bad back was filmed for this page, and no clinician has marked a fault on it. The short',
    'loop tests the engine against joints that are known, not the camera: its noise is white, and a',
    "pose model's errors are not. The long loop tests the model on a body that we drew, in a tidy room, in",
    'good light, in fitted clothes; people, dim rooms, loose shirts, blankets and dogs are harder. Limits',
    'that the specification calls clinical judgement are still that. A figure of 100 % over a few',
    'hundred repetitions means no more than its interval says.',
    '',
    `- Rules that never speak yet: ${clauses(rules.filter(({ rule }) => rule.abstains !== undefined))}.`,
    `- Rules whose fault the mannequin can't act, so that nobody knows what they find: ${clauses(rules.filter(isUntested))}.`,
    ...bars,
    `- Rules that can't judge more than half of the clean repetitions: ${clauses(rules.filter(isBlind))}.`,
  ].join('\n')
}

const isUntested = ({ rule, faults }: RuleFigures): boolean =>
  rule.abstains === undefined && faults.length === 0

/** The rules that are asked to judge from where the exercise wants the laptop. */
export const judgedFromItsView = ({ exercise, rules }: ExerciseFigures): readonly RuleFigures[] =>
  rules.filter(({ rule }) => !rule.abstains && rule.views.includes(exercise.view.preferred))

export const isDeaf = ({ rule, faults }: RuleFigures): boolean =>
  faults.some(({ sensitivity: { trials, share } }) => trials > 0 && share < BARS[rule.grade].found)

export const isLoud = ({ rule, falseFlags }: RuleFigures): boolean =>
  falseFlags.share > BARS[rule.grade].flagged

const isBlind = ({ rule, unknown }: RuleFigures): boolean =>
  rule.abstains === undefined && unknown.share > 0.5

const MEANINGS: Readonly<Record<PlankLabel, string>> = {
  C: 'correct: neither FP5 nor FP7 a fault',
  H: 'hips too high: FP5 a fault',
  L: 'hips too low: FP7 a fault',
}

const plankSection = (planks: Evidence['planks']): string => {
  const title = '## Real people: 1,800 labelled frames of forearm planks'
  if (planks === null) return `${title}\n\nThe sample was not there when this page was made.`
  const rows = (['C', 'H', 'L'] as const).map((label) => [
    label,
    MEANINGS[label],
    rateText(planks[label]),
    String(planks[label].trials),
  ])
  return [
    title,
    "Exercise-Correction's plank frames (MIT), labelled by their author. Each frame is held for 3 s and",
    'judged as a front plank. Neighbouring frames are of the same film, so the intervals are too narrow.',
    '',
    table([['label', 'meaning and what we must say', 'agreement', 'frames'], ...rows]),
  ].join('\n')
}
