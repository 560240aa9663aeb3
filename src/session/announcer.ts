import type { Told } from '../../workers/seam.ts'
import { type Exercise, isTimed, sideCount } from '../engine/exercise.ts'
import type { Side } from '../engine/landmarks.ts'
import type { Blocker, Cue } from '../engine/report.ts'
import { countsEachSide, doseReached } from './dose.ts'

/** What is to be heard. The page has the words, this has the moment. */
export type Announcement =
  | { readonly kind: 'blocked'; readonly blocker: Blocker }
  | { readonly kind: 'began' }
  | { readonly kind: 'counted'; readonly side: Side | null; readonly count: number }
  | { readonly kind: 'held-long-enough' }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'set-done' }

/** A set-up message is said once it has lasted this long, so that passing states stay silent. */
const BLOCKER_SETTLES_MS = 1500
/** And again after this long, for somebody who cannot see the screen. */
const BLOCKER_REPEATS_MS = 9000

type Said = { readonly key: string; readonly sinceMs: number; readonly saidMs: number | null }

const keyOf = (blocker: Blocker): string =>
  blocker.kind === 'out-of-sight' ? `${blocker.kind}:${blocker.parts.join()}` : blocker.kind

const dueBlocker = (said: Said, nowMs: number): boolean =>
  said.saidMs === null
    ? nowMs - said.sinceMs >= BLOCKER_SETTLES_MS
    : nowMs - said.saidMs >= BLOCKER_REPEATS_MS

/** Turns the coach's reports into what is said aloud, each thing once. Times are the reports'. */
export const createAnnouncer = (exercise: Exercise): ((report: Told) => Announcement[]) => {
  let blocked: Said | null = null
  let heldEnough = false
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

  const holds = ({ holdMs }: Told): Announcement[] => {
    const enough = exercise.dose.holdMs > 0 && holdMs >= exercise.dose.holdMs
    const first = enough && !heldEnough
    heldEnough = enough
    return first ? [{ kind: 'held-long-enough' }] : []
  }

  const ends = (report: Told): Announcement[] => {
    if (done || !doseReached(exercise, report)) return []
    done = true
    return [{ kind: 'set-done' }]
  }

  return (report) => [...blockers(report), ...events(report), ...holds(report), ...ends(report)]
}
