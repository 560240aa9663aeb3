import { describe, expect, it } from 'vitest'
import { type Command, commandIn } from '../../../src/session/hands/commands.ts'
import { en, type Text } from '../../../src/ui/text/en.ts'
import { fr } from '../../../src/ui/text/fr.ts'

type Told = readonly [said: string, command: Command | null]
type Language = { readonly text: Text; readonly heard: readonly Told[] }

const LANGUAGES: readonly Language[] = [
  {
    text: en,
    heard: [
      ['Start', 'start'],
      ['pause please', 'pause'],
      ['Go on.', 'resume'],
      ['STOP', 'stop'],
      ['next', 'next'],
      ['it hurts', 'hurts'],
      ['stop, it hurts', 'hurts'],
      ['don’t stop me now I am having fun', null],
      ['nonstop', null],
      ['', null],
    ],
  },
  {
    text: fr,
    heard: [
      ['Commencer', 'start'],
      ['pause s’il te plaît', 'pause'],
      ['On continue', 'resume'],
      ['stop', 'stop'],
      ['arrêtez', 'stop'],
      ['Suivant', 'next'],
      ['J’ai mal', 'hurts'],
      ["j'ai mal", 'hurts'],
      ['maladie', null],
    ],
  },
]

describe.each(LANGUAGES)('in $text.code', ({ text, heard }) => {
  it.each(heard)('“%s” is %s', (said, command) => {
    expect(commandIn(said, text.hands.voice.commands)).toBe(command)
  })

  it('no word means two things', () => {
    const all = Object.values(text.hands.voice.commands).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
