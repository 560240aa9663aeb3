import { type Exercise, withDose } from '../engine/exercise.ts'
import type { Rule } from '../engine/rule.ts'
import type { Session } from '../records/model.ts'
import type { Store } from '../records/store.ts'
import { type MendPicture, mendPicture } from '../review/one-thing/mend-picture.ts'
import { worstMoment } from '../review/one-thing/worst-moment.ts'
import { idealPoses } from './ideal-poses.ts'
import { thePerson } from './journey/person.ts'
import { records } from './journey/records.ts'

/** A session is written down in its own time: its end is the last line, so often and so long it is waited for, ms. */
const TRIES = 20
const TRY_MS = 250

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** The session that has just ended; null where it is not kept. */
const latestSession = async (store: Store): Promise<Session | null> => {
  const person = await thePerson()
  if (!person) return null
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [latest] = await store.sessions.list(person.id, { limit: 1 })
    if (latest && latest.endedMs !== null) return latest
    await pause(TRY_MS)
  }
  return null
}

const pictureIn = async (
  store: Store,
  { id, items }: Session,
  exercise: Exercise,
  rule: Rule,
): Promise<MendPicture | null> => {
  const sets = (await store.sets.list(id)).filter((set) => set.exercise === exercise.id)
  const moment = worstMoment(rule, sets)
  const set = sets.find((each) => each.id === moment?.setId)
  if (!moment || !set?.traceHeader) return null
  const frames = await store.traces.read(set.id)
  const dosed = withDose(exercise, items[set.item])
  const trace = { header: set.traceHeader, frames }
  return mendPicture(dosed, rule, trace, moment, (asked) => idealPoses(dosed, asked))
}

/** One after the other: each judges a trace once more. */
let before: Promise<unknown> = Promise.resolve()

/**
 * The thing to work on of the session that has just ended, drawn from what was kept of it.
 * @returns null where that can't be shown: no camera, no record, another view
 */
export const keptPicture = (exercise: Exercise, rule: Rule): Promise<MendPicture | null> => {
  const draw = async (): Promise<MendPicture | null> => {
    const store = await records()
    const session = store && (await latestSession(store))
    return session ? pictureIn(store, session, exercise, rule) : null
  }
  // A picture that can't be drawn is left out: the words say the same.
  const drawn = before.then(draw).catch(() => null)
  before = drawn
  return drawn
}
