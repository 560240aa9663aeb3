import type { Told } from '../../workers/seam.ts'
import { countsEachSide, type Exercise, isTimed, sideCount } from '../engine/exercise.ts'
import type { Side } from '../engine/landmarks.ts'
import type { Blocker, Cue } from '../engine/report.ts'
import { doseReached, sideMissed } from './dose.ts'

/** What is to be heard. The page has the words, this has the moment. */
export type Announcement =
  | { readonly kind: 'blocked'; readonly blocker: Blocker }
  | { readonly kind: 'began' }
  | { readonly kind: 'counted'; readonly side: Side | null; readonly count: number }
  /** A step that the coach paces begins; `count` where a round has just ended. */
  | { readonly kind: 'paced'; readonly step: string; readonly count: number | null }
  | { readonly kind: 'held-long-enough' }
  /** The other side is at work; `asked` is the only one of today. */
  | { readonly kind: 'other-side'; readonly asked: Side }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'set-done' }

/** A set-up message is said once it has lasted this long, so that passing states stay silent. */
const BLOCKER_SETTLES_MS = 1500
/** And again after this long, for somebody who cannot see the screen. */
const BLOCKER_REPEATS_MS = 9000

type Said = { readonly key: string; readonly sinceMs: number; readonly saidMs: number | null }

const keyOf = (blocker: Blocker): string => {
  if (blocker.kind === 'out-of-sight') return `${blocker.kind}:${blocker.parts.join()}`
  return blocker.kind === 'wrong-position' ? `${blocker.kind}:${blocker.mend?.key}` : blocker.kind
}

const dueBlocker = (said: Said, nowMs: number): boolean =>
  said.saidMs === null
    ? nowMs - said.sinceMs >= BLOCKER_SETTLES_MS
    : nowMs - said.saidMs >= BLOCKER_REPEATS_MS

/** Turns the coach's reports into what is said aloud, each thing once. Times are the reports'. */
export const createAnnouncer = (exercise: Exercise): ((report: Told) => Announcement[]) => {
  let blocked: Said | null = null
  let step: string | null = null
  let heldEnough = false
  let missed: Side | null = null
  let done = false

  const blockers = ({ gate, t }: Told): Announcement[] => {
    if (gate.open || !gate.blocker || done) {
      blocked = null
      return []
    }
    const key = keyOf(gate.blocker)
    if (blocked?.key !== key) blocked = { key, sinceMs: t, saidMs: null }
    if (!dueBlocker(blocked, t)) return []
    blocked = { ...blocked, saidMs: t }
    return [{ kind: 'blocked', blocker: gate.blocker }]
  }

  const events = (report: Told): Announcement[] =>
    report.events.flatMap((event): Announcement[] => {
      if (event.kind === 'gate-opened') return [{ kind: 'began' }]
      if (event.kind === 'cue') return [{ kind: 'cue', cue: event.cue }]
      if (event.kind !== 'rep-ended' || !event.rep.counted || isTimed(exercise)) return []
      const side = countsEachSide(exercise) ? event.rep.side : null
      return [{ kind: 'counted', side, count: sideCount(report.count, side) }]
    })

  /** The count is said with the step that follows: one would cut the other short. */
  const withSteps = ({ pace }: Told, said: readonly Announcement[]): readonly Announcement[] => {
    const before = step
    step = pace?.step ?? null
    if (step === null || step === before) return said
    const counted = said.find((each) => each.kind === 'counted')
    const others = said.filter((each) => each !== counted)
    return [...others, { kind: 'paced', step, count: counted?.count ?? null }]
  }

  const holds = ({ holdMs }: Told): Announcement[] => {
    const enough = exercise.dose.holdMs > 0 && holdMs >= exercise.dose.holdMs
    const first = enough && !heldEnough && missed === null
    heldEnough = enough
    return first ? [{ kind: 'held-long-enough' }] : []
  }

  const otherSide = (report: Told): Announcement[] => {
    const before = missed
    missed = sideMissed(exercise, report)
    return missed !== null && before === null ? [{ kind: 'other-side', asked: missed }] : []
  }

  const ends = (report: Told): Announcement[] => {
    if (done || !doseReached(exercise, report)) return []
    done = true
    return [{ kind: 'set-done' }]
  }

  return (report) => [
    ...blockers(report),
    ...withSteps(report, events(report)),
    ...otherSide(report),
    ...holds(report),
    ...ends(report),
  ]
}
