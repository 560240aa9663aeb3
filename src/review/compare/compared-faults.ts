import type { ExerciseReport } from '../report/exercise-report.ts'

/** How often a rule was broken: in so many repetitions or holds, of so many. */
export type Often = { readonly times: number; readonly of: number }

/** One rule in two sessions. null: it was not judged, which is no finding and no good form. */
export type ComparedFault = {
  readonly clause: string
  readonly rule: string
  readonly severity: 'warn' | 'fault'
  readonly first: Often | null
  readonly second: Often | null
  readonly change: 'new' | 'gone' | 'more' | 'less' | 'same' | 'unknown'
}

const oftenIn = ({ findings, rules, attempts }: ExerciseReport, clause: string): Often | null => {
  const found = findings.find((each) => each.clause === clause)
  if (found) return { times: found.times, of: found.of }
  const judged = rules[clause]
  const isJudged = judged !== undefined && judged.ok + judged.warn + judged.fault > 0
  return isJudged ? { times: 0, of: attempts.length } : null
}

const shareOf = ({ times, of }: Often): number => (of === 0 ? 0 : times / of)

const changeOf = (first: Often | null, second: Often | null): ComparedFault['change'] => {
  if (!first || !second) return 'unknown'
  if (first.times === 0) return 'new'
  if (second.times === 0) return 'gone'
  const by = shareOf(second) - shareOf(first)
  if (by === 0) return 'same'
  return by > 0 ? 'more' : 'less'
}

/** Every rule that was broken in one of the two, in the order of weight of the second, then of the first. */
export const comparedFaults = (
  first: ExerciseReport,
  second: ExerciseReport,
): readonly ComparedFault[] => {
  const found = [...second.findings, ...first.findings]
  const clauses = [...new Set(found.map(({ clause }) => clause))]
  return clauses.flatMap((clause) => {
    const theirs = found.filter((each) => each.clause === clause)
    const [one] = theirs
    if (!one) return []
    const [before, after] = [oftenIn(first, clause), oftenIn(second, clause)]
    return [
      {
        clause,
        rule: one.worst.rule,
        severity: theirs.some(({ worst }) => worst.severity === 'fault') ? 'fault' : 'warn',
        first: before,
        second: after,
        change: changeOf(before, after),
      },
    ]
  })
}
