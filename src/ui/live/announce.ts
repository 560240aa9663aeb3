import type { Exercise } from '../../engine/exercise.ts'
import type { Announcement } from '../../session/announcer.ts'
import type { Tone } from '../../session/tones.ts'
import type { Text } from '../text/en.ts'
import { blockerWords, cueWords, enoughWords, paceWords } from './cue-bar.ts'

/** What is heard: its words, its sound, and whether it may cut short what is being said. */
export type Heard = { readonly words: string; readonly tone: Tone | null; readonly now: boolean }

type Counted = Extract<Announcement, { kind: 'counted' }>

const countWords = (text: Text, { side, count }: Counted): string =>
  side ? `${text.live[side]} ${count}` : String(count)

export const heardOf = (text: Text, exercise: Exercise, said: Announcement): Heard => {
  switch (said.kind) {
    case 'blocked':
      return { words: blockerWords(text, exercise, said.blocker), tone: null, now: false }
    case 'began':
      return { words: text.live.began, tone: 'began', now: true }
    case 'counted':
      return { words: countWords(text, said), tone: 'counted', now: false }
    case 'paced': {
      const words = paceWords(text, exercise, said.step)
      if (said.count === null) return { words, tone: null, now: true }
      return { words: `${said.count}. ${words}`, tone: 'counted', now: true }
    }
    case 'held-long-enough':
      return { words: enoughWords(text, exercise), tone: 'held-long-enough', now: true }
    case 'other-side':
      return { words: text.live.onlySide(said.asked), tone: 'mend', now: true }
    case 'set-done':
      return { words: text.live.done, tone: 'done', now: true }
    case 'cue': {
      const tone = said.cue.severity === 0 ? null : 'mend'
      return { words: cueWords(text, exercise, said.cue), tone, now: said.cue.severity > 0 }
    }
  }
}
