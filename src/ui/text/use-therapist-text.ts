import { use } from 'react'
import type { Language } from '../preferences.ts'
import type { TherapistText } from './therapist-en.ts'
import { useText } from './use-text.ts'

const LOADERS: Readonly<Record<Language, () => Promise<TherapistText>>> = {
  en: async () => (await import('./therapist-en.ts')).therapistEn,
  fr: async () => (await import('./therapist-fr.ts')).therapistFr,
}

const loaded = new Map<Language, Promise<TherapistText>>()

const loadOnce = (language: Language): Promise<TherapistText> => {
  const found = loaded.get(language) ?? LOADERS[language]()
  loaded.set(language, found)
  return found
}

/** The words of a therapist's pages: more than the first page has room for, so they come with these pages. */
export const useTherapistText = (): TherapistText => use(loadOnce(useText().code))
