import type { LocalDay } from '../../review/history/local-day.ts'
import type { Text } from '../text/en.ts'

/** British order in English: the day before the month, as in French. */
const LOCALES: Readonly<Record<Text['code'], string>> = { en: 'en-GB', fr: 'fr' }

/** A day is no moment: it is written as it stands, whatever the time zone. */
const written = (day: LocalDay, { code }: Text, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[code], { ...options, timeZone: 'UTC' }).format(Date.parse(day))

const firstInFrench = (words: string, { code }: Text): string =>
  code === 'fr' ? words.replace(/(^|\s)1 /, '$11er ') : words

/** 3 March, 1er mars. */
export const dayAndMonth = (day: LocalDay, text: Text): string =>
  firstInFrench(written(day, text, { day: 'numeric', month: 'long' }), text)

/** 3 Mar: where there is little room. */
export const shortDay = (day: LocalDay, text: Text): string =>
  firstInFrench(written(day, text, { day: 'numeric', month: 'short' }), text)

/** Tuesday 3 March. */
export const weekdayAndDay = (day: LocalDay, text: Text): string =>
  firstInFrench(written(day, text, { weekday: 'long', day: 'numeric', month: 'long' }), text)

export const shortMonth = (day: LocalDay, text: Text): string =>
  written(day, text, { month: 'short' })

/** Mon; its long form for ears. */
export const weekday = (day: LocalDay, text: Text, width: 'narrow' | 'long'): string =>
  written(day, text, { weekday: width })

/** 14:05, where the reader lives. @param ms since 1970 */
export const clockIn = ({ code }: Text, ms: number): string =>
  new Intl.DateTimeFormat(LOCALES[code], { hour: '2-digit', minute: '2-digit' }).format(ms)
