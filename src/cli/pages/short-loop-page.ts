import { VARIATION } from '../loop/set-plan.ts'
import type {
  CountFigures,
  ExerciseFigures,
  HoldError,
  RuleFigures,
} from '../loop/short-loop-figures.ts'
import { figure, percent, rateText, seconds, table } from './markdown.ts'

/** The short loop's half of `docs/accuracy.md`. */
export const shortLoopSection = (figures: readonly ExerciseFigures[], seed: number): string =>
  [
    '## Short loop: true joints, disturbed',
    variationText(figures, seed),
    '### Counts, sides, holds',
    countTable(figures),
    ...figures.flatMap(({ exercise, rules }) => [`### Rules of ${exercise.id}`, ruleTable(rules)]),
  ].join('\n\n')

const range = ([min, max]: readonly [number, number], unit: string): string =>
  `${min} to ${max} ${unit}`

const variationText = (figures: readonly ExerciseFigures[], seed: number): string => {
  const sets = figures.map(({ exercise, sets }) => `${sets} of ${exercise.id}`).join(', ')
  return [
    `Clean sets: ${sets}. Seed ${seed}.`,
    `Each differs by body (seven), side, tempo, camera ${range(VARIATION.offsetDeg, 'degrees')} off the`,
    `direction that its exercise asks for, at the heights and distances that it asks for, rolled ${range(VARIATION.rollDeg, 'degrees')};`,
    `${range(VARIATION.fps, 'frames a second')}, each early or late by up to`,
    `${percentRange(VARIATION.timeJitter)} of a frame; white noise that makes the hip angle vary by`,
    `${range(VARIATION.jitterDeg, 'degrees')} (SD), more on the far side; nobody found in`,
    `${percentRange(VARIATION.lostFrames)} of frames and each landmark lost in ${percentRange(VARIATION.lostLandmarks)}, in runs of`,
    "up to 300 ms. Intervals are Wilson's, 95 %.",
    '',
    'Faults are acted at 1.5 x the border between warning and fault where a body can. *Flagged* is a fault',
    'or a warning, acted and clean alike, of the repetitions that the rule judged; *unknown* is how often it',
    'could not.',
  ].join('\n')
}

const percentRange = ([min, max]: readonly [number, number]): string =>
  `${min * 100} to ${max * 100} %`

const countTable = (figures: readonly ExerciseFigures[]): string =>
  table([
    [
      'exercise',
      'judged',
      'sets counted exactly',
      'mean count error',
      'side errors',
      'hold error: mean, p95, worst',
      'within 0.5 s',
      'start gate after: median, p95 (opened)',
    ],
    ...figures.flatMap(({ exercise, live, recorded, gateMs }) => [
      [
        exercise.id,
        'live',
        ...countCells(live),
        `${seconds(gateMs.median)}, ${seconds(gateMs.p95)} (${percent(gateMs.opened.share)})`,
      ],
      [exercise.id, 'recording', ...countCells(recorded), ''],
    ]),
  ])

const countCells = ({ exact, sideErrors, meanAbsoluteError, holdError }: CountFigures) => [
  rateText(exact),
  figure(meanAbsoluteError),
  `${sideErrors.hits} of ${sideErrors.trials}`,
  ...(holdError === null ? ['-', '-'] : holdCells(holdError)),
]

const holdCells = ({ mean, p95, worst, within }: HoldError) => [
  `${seconds(mean)}, ${seconds(p95)}, ${seconds(worst)}`,
  percent(within.share),
]

const ruleTable = (rules: readonly RuleFigures[]): string =>
  table([
    [
      'clause',
      'rule',
      'grade',
      'acted',
      'flagged',
      'as a fault',
      'clean: flagged',
      'as a fault',
      'unknown',
    ],
    ...rules.flatMap(ruleRows),
  ])

const ruleRows = ({ rule, faults, ...clean }: RuleFigures): string[][] => {
  const cells = [
    rateText(clean.falseFlags),
    percent(clean.falseFaults.share),
    percent(clean.unknown.share),
  ]
  const names = [rule.clause, rule.id, rule.grade]
  if (faults.length === 0) return [[...names, '-', '-', '-', ...cells]]
  return faults.map(({ acted, sensitivity, asFault }) => [
    acted.clause,
    rule.id,
    rule.grade,
    acted.unit === 'categorical' ? 'yes' : `${figure(acted.acted)} ${acted.unit}`,
    rateText(sensitivity),
    percent(asFault.share),
    ...cells,
  ])
}
