import { FIRST_PAGES } from './lists/first-pages.ts'
import { LIVE } from './lists/live.ts'
import { OWN_EXERCISE } from './lists/own-exercise.ts'
import { OWN_RECORD } from './lists/own-record.ts'
import { PEOPLE } from './lists/people.ts'
import { SESSION_BY_CLOCK } from './lists/session-clock.ts'
import { TODAY } from './lists/today.ts'
import { photographLooks } from './photograph-looks.ts'

photographLooks([
  ...FIRST_PAGES,
  ...TODAY,
  ...PEOPLE,
  ...OWN_RECORD,
  ...OWN_EXERCISE,
  ...SESSION_BY_CLOCK,
  ...LIVE,
])
