import type { CountBySide, Exercise } from '../engine/exercise.ts'
import type { Finding, HoldSummary, Note, RepSummary, Summary } from '../engine/report.ts'
import { doseKind } from '../session/dose.ts'

/** A set of this exercise for people to read in a terminal. */
export const summaryText = (exercise: Exercise, summary: Summary): string => {
  const done = doseKind(exercise) === 'activity' ? 'active' : 'held'
  return [
    headline(summary),
    trackingLine(summary),
    '',
    ...summary.reps.map((rep) => repLine(rep, exercise.movement)),
    ...summary.holds.map((hold, index) => holdLine(hold, index, done)),
    ...(summary.reps.length + summary.holds.length > 0 ? [''] : []),
    resultLine(summary, done),
    ...ruleLines(summary),
    '',
  ].join('\n')
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const span = (startMs: number, endMs: number): string =>
  `${(startMs / 1000).toFixed(1)}-${seconds(endMs)}`.padEnd(12)
const scoreText = (score: number | null): string =>
  score === null ? 'form not measured' : `score ${Math.round(score)}`

const headline = ({ exercise, view, durationMs }: Summary): string =>
  `${exercise}, ${seconds(durationMs)}, ${view === null ? 'view not recognised' : `seen from: ${view}`}`

const trackingLine = ({ tracking }: Summary): string =>
  [
    `a person in ${tracking.found} of ${tracking.frames} frames`,
    ...tracking.notes.map((note) => NOTES[note]),
  ].join('; ')

const NOTES: Readonly<Record<Note, string>> = {
  nobody: 'nobody was found in the picture',
  'start-pose-never-seen': 'this does not look like this exercise: its start pose was never seen',
  'nothing-counted': 'this does not look like this exercise: nothing was counted',
  'often-out-of-sight': 'the person was out of sight for much of the time',
  'someone-else-seen':
    'for a while another body was taken for the person; those frames were left out',
  'limbs-confused':
    'for a while it could not be told which arm or leg was which; they were left out then',
  'labels-swapped': 'the model had left and right the wrong way round; they were put right',
  'judged-from-other-view': 'form is not judged from this view',
}

/** How far it went; of a round that is only kept, nothing. */
const rangeText = (range: number, movement: Exercise['movement']): string => {
  if (movement.kind === 'paced' || movement.kind === 'hold') return ''
  const { unit = 'deg' } = movement
  return unit === 'deg' ? `${Math.round(range)} deg  ` : `${figure(range)} ${unit}  `
}

const repLine = (rep: RepSummary, movement: Exercise['movement']): string => {
  const side = rep.side === null ? '' : ` ${rep.side.padEnd(5)}`
  const counted = rep.counted ? '' : ` (not counted${rep.reason ? `: ${rep.reason}` : ''})`
  const range = rangeText(rep.range, movement)
  return `  rep ${rep.index}${side}  ${span(rep.startMs, rep.endMs)}  ${range}${scoreText(rep.score)}${counted}${findingLines(rep.findings)}`
}

const holdLine = (hold: HoldSummary, index: number, done: string): string => {
  const side = hold.side === null ? '' : ` ${hold.side.padEnd(5)}`
  const held = `${done} ${seconds(hold.heldMs)}`
  return `  hold ${index + 1}${side}  ${span(hold.startMs, hold.endMs)}  ${held}  ${scoreText(hold.score)}${findingLines(hold.findings)}`
}

const findingLines = (findings: readonly Finding[]): string =>
  findings.map((finding) => `\n      ${findingText(finding)}`).join('')

const findingText = ({ severity, rule, clause, value, limit, unit, startMs }: Finding): string =>
  `${severity}: ${rule} (${clause}) ${figure(value)} ${unit}, limit ${figure(limit)} ${unit}, at ${seconds(startMs)}`

const figure = (value: number): string => String(Number(value.toPrecision(3)))

const resultLine = ({ count, heldMs, score, holds, reps }: Summary, done: string): string => {
  const parts = [
    ...(reps.length > 0 || holds.length === 0 ? [countText(count)] : []),
    ...(heldMs > 0 ? [`${done} ${seconds(heldMs)}`] : []),
    scoreText(score),
  ]
  return parts.join(', ')
}

const countText = ({ total, left, right }: CountBySide): string => {
  const sides = left + right > 0 ? ` (left ${left}, right ${right})` : ''
  return `${total} counted${sides}`
}

/** Only rules that found something, or could not look. */
const ruleLines = ({ rules }: Summary): string[] => {
  const unknown = Object.entries(rules)
    .filter(([, verdicts]) => verdicts.ok + verdicts.warn + verdicts.fault === 0)
    .map(([clause]) => clause)
  return unknown.length === 0 ? [] : [`not judged: ${unknown.join(', ')}`]
}
