/** What can be said aloud. */
export type Command = 'start' | 'pause' | 'resume' | 'stop' | 'next' | 'hurts'

/** Each command's words in the language that is spoken, any of which will do. */
export type CommandWords = Readonly<Record<Command, readonly string[]>>

/** Pain is heard first, whatever else is said with it; then what ends things. */
const ORDER: readonly Command[] = ['hurts', 'stop', 'pause', 'resume', 'next', 'start']

/** More words than this are a conversation, not a command. */
const MOST_WORDS = 5

/** Without case, accents and signs; one blank between words. */
const plain = (said: string): string =>
  said
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** The command in what was heard; null where there is none. */
export const commandIn = (said: string, words: CommandWords): Command | null => {
  const heard = plain(said)
  if (heard.split(' ').length > MOST_WORDS) return null
  const has = (phrase: string) => ` ${heard} `.includes(` ${plain(phrase)} `)
  return ORDER.find((command) => words[command].some(has)) ?? null
}
