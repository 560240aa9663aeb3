import type { Language } from '../preferences.ts'
import type { Text } from './en.ts'

/** Only the language that is read is loaded. */
const LOADERS: Readonly<Record<Language, () => Promise<Text>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
}

export const loadText = (language: Language): Promise<Text> => LOADERS[language]()
