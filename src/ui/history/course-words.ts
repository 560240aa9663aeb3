import type { Text } from '../text/en.ts'
import type { Row } from './chart-scale.ts'
import { dayAndMonth } from './dates.ts'

/** A line in a sentence: "Pain before: 4 on 3 March, 2 on 24 March."; empty where it has no point. */
export const courseIn = (
  text: Text,
  what: string,
  rows: readonly Row[],
  line: number,
  figure: (value: number) => string,
): string =>
  text.history.course(
    what,
    rows.flatMap(({ day, values }) => {
      const value = values[line] ?? null
      return value === null ? [] : [{ value: figure(value), day: dayAndMonth(day, text) }]
    }),
  )
