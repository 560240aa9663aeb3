import type { Way } from '../../session/journey/journey-store.ts'
import type { JourneyState } from '../../session/journey/state.ts'
import type { Tone } from '../../session/tones.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { checkWords } from './check-screen.tsx'

/** What is heard when a phase begins. */
export type Spoken = { readonly words: string; readonly tone: Tone | null }

const MS_PER_SECOND = 1000

const nameOf = (text: Text, { items }: JourneyState, item: number): string =>
  textOf(text, items[item]?.exercise ?? '').name

/** The words of a session's moment; null where nothing is said. A camera's set speaks for itself. */
export const spokenOf = (text: Text, state: JourneyState, way: Way): Spoken | null => {
  const { session, pain } = text.journey
  const { hands } = text
  const { phase } = state
  if (state.pausedAtMs !== null) {
    return { words: state.hasLeft ? hands.spoken.left : session.spoken.paused, tone: null }
  }
  switch (phase.kind) {
    case 'set-up':
      return { words: session.spoken.place(nameOf(text, state, phase.at.item)), tone: null }
    case 'exercising':
      return way === 'clock' ? { words: session.spoken.begin, tone: 'began' } : null
    case 'self-check':
      return { words: checkWords(text, state, phase), tone: way === 'clock' ? 'done' : null }
    case 'pain-exercise':
    case 'pain-end':
      return { words: pain.spoken, tone: null }
    case 'rest': {
      const note = phase.note ? `${session.restNotes[phase.note]} ` : ''
      const rest = session.spoken.rest(Math.round(phase.lastsMs / MS_PER_SECOND))
      const isSame = phase.at.item === phase.after.item
      const next = isSame ? '' : ` ${session.spoken.next(nameOf(text, state, phase.at.item))}`
      return { words: `${note}${rest}${next}`, tone: null }
    }
    case 'over':
      return { words: session.spoken.over, tone: 'done' }
    default:
      return null
  }
}

/** Phases that differ by this are said anew. */
export const momentOf = ({ phase, pausedAtMs }: JourneyState): string => {
  const at = 'at' in phase ? `${phase.at.item}/${phase.at.set}` : ''
  const clause = phase.kind === 'self-check' ? phase.clauses[0] : ''
  return [phase.kind, at, clause, pausedAtMs === null ? '' : 'paused'].join(' ')
}
