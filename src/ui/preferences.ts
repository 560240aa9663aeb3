import { createStore } from 'zustand/vanilla'

/** What the person chose, kept in this browser; until then the browser's own wishes hold. */
export type Language = 'en' | 'fr'
export type Theme = 'light' | 'dark'
export type Preferences = {
  readonly language: Language
  /** `null`: as the browser wishes. */
  readonly theme: Theme | null
  readonly muted: boolean
  /** Ids of the people who want a video of their sets kept. */
  readonly videosOf: readonly string[]
}

const KEY = 'plumbline.preferences'

const languageOfBrowser = (): Language =>
  navigator.languages
    .map((tag) => tag.slice(0, 2))
    .find((code) => code === 'fr' || code === 'en') === 'fr'
    ? 'fr'
    : 'en'

/** Storage may be forbidden or hold anything; then the browser's wishes hold. */
const remembered = (): Partial<Record<keyof Preferences, unknown>> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

const isText = (each: unknown): each is string => typeof each === 'string'

const initial = (): Preferences => {
  const { language, theme, muted, videosOf } = remembered()
  return {
    language: language === 'en' || language === 'fr' ? language : languageOfBrowser(),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    muted: muted === true,
    videosOf: Array.isArray(videosOf) ? videosOf.filter(isText) : [],
  }
}

/** Only what was chosen is written, so that the rest keeps following the browser. */
const remember = (chosen: Partial<Preferences>): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...chosen }))
  } catch {
    // A private window without storage: the choice lasts as long as the page.
  }
}

export const preferences = createStore<Preferences>()(initial)

export const choose = (chosen: Partial<Preferences>): void => {
  preferences.setState(chosen)
  remember(chosen)
}

/** Writes language and theme on the document, now and whenever they change. */
export const applyPreferences = (): void => {
  const apply = ({ language, theme }: Preferences) => {
    document.documentElement.lang = language
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }
  apply(preferences.getState())
  preferences.subscribe(apply)
}
