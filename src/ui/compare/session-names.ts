import type { Session } from '../../records/model.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import { clockIn, dayAndMonth } from '../history/dates.ts'
import type { Text } from '../text/en.ts'

type Begun = Pick<Session, 'startedMs'>

/** What two sessions are called beside each other: their days; with the time, or the year, where the days are alike. */
export const sessionNames = (
  text: Text,
  first: Begun,
  second: Begun,
): readonly [first: string, second: string] => {
  const calendar = calendarOf()
  const days = [calendar(first.startedMs), calendar(second.startedMs)] as const
  const isSameDay = days[0] === days[1]
  const isOtherYear = days[0].slice(0, 4) !== days[1].slice(0, 4)
  const nameOf = (day: (typeof days)[number], { startedMs }: Begun) =>
    [
      dayAndMonth(day, text),
      ...(isOtherYear ? [day.slice(0, 4)] : []),
      ...(isSameDay ? [clockIn(text, startedMs)] : []),
    ].join(' ')
  return [nameOf(days[0], first), nameOf(days[1], second)]
}
