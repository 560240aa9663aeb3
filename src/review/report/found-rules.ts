import type { Exercise } from '../../engine/exercise.ts'
import type { Side } from '../../engine/landmarks.ts'
import type { Finding, Summary } from '../../engine/report.ts'
import { wrongBecause } from '../../records/finding-marks.ts'
import type { FindingMark } from '../../records/model.ts'
import { judgedIn, type ReportedSet } from './attempts.ts'

/** One rule's findings in one exercise of a session. */
export type FoundRule = {
  readonly clause: string
  /** In so many repetitions or holds, of so many. */
  readonly times: number
  readonly of: number
  /** The one that was furthest beyond its limit. */
  readonly worst: Finding
  /** The one side on which it was found, where it was found on one only. */
  readonly side: Side | null
  /** How many of the findings a reviewer marked as wrong. */
  readonly markedWrong: number
}

type Found = { readonly finding: Finding; readonly side: Side | null; readonly wrong: boolean }

const beyond = ({ value, limit }: Finding): number => Math.abs(value - limit)

const isWorse = (a: Finding, b: Finding): boolean =>
  a.severity === b.severity ? beyond(a) > beyond(b) : a.severity === 'fault'

const sideOf = (found: readonly Found[]): Side | null => {
  const sides = new Set(found.map(({ side }) => side))
  return sides.size === 1 ? (found[0]?.side ?? null) : null
}

const foundRule = (clause: string, attempts: readonly (readonly Found[])[]): FoundRule | null => {
  const theirs = attempts.map((each) => each.filter(({ finding }) => finding.clause === clause))
  const all = theirs.flat()
  const [first] = all
  if (!first) return null
  return {
    clause,
    times: theirs.filter((each) => each.length > 0).length,
    of: attempts.length,
    worst: all.reduce(
      (worst, { finding }) => (isWorse(finding, worst) ? finding : worst),
      first.finding,
    ),
    side: sideOf(all),
    markedWrong: all.filter(({ wrong }) => wrong).length,
  }
}

/** What is to be mended most comes first: faults before warnings, then the most often found. */
const byWeight = (a: FoundRule, b: FoundRule): number =>
  Number(b.worst.severity === 'fault') - Number(a.worst.severity === 'fault') || b.times - a.times

/** All findings of an exercise's sets, gathered by rule. */
export const foundRules = (
  exercise: Exercise,
  sets: readonly ReportedSet[],
  marks: readonly FindingMark[],
): readonly FoundRule[] => {
  const attempts = sets.flatMap((set) => {
    const theirs = marks.filter(({ setId }) => setId === set.id)
    return judgedIn(exercise, set).map(({ findings, side }): readonly Found[] =>
      findings.map((finding) => ({
        finding,
        side,
        wrong: wrongBecause({ ...finding, side }, theirs) !== null,
      })),
    )
  })
  const clauses = [...new Set(attempts.flat().map(({ finding }) => finding.clause))]
  return clauses.flatMap((clause) => foundRule(clause, attempts) ?? []).sort(byWeight)
}

/** How often each rule was ok, warned, found a fault or did not know, over all sets. */
export const rulesTogether = (summaries: readonly Summary[]): Summary['rules'] => {
  const sums: Record<string, Summary['rules'][string]> = {}
  for (const [clause, { ok, warn, fault, unknown }] of summaries.flatMap(({ rules }) =>
    Object.entries(rules),
  )) {
    const sum = sums[clause] ?? { ok: 0, warn: 0, fault: 0, unknown: 0 }
    sums[clause] = {
      ok: sum.ok + ok,
      warn: sum.warn + warn,
      fault: sum.fault + fault,
      unknown: sum.unknown + unknown,
    }
  }
  return sums
}
