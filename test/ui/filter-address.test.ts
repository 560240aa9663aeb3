import { expect, test } from 'vitest'
import { addressOf, filterOf } from '../../src/ui/review/filter-address.ts'

const ALL = { personId: null, alertsOnly: false, from: '' }
const searchOf = (address: string) => address.split('?')[1] ?? ''

test('any filter is found again in the address of its list', () => {
  for (const personId of [null, 'a&b=c d']) {
    for (const alertsOnly of [false, true]) {
      for (const from of ['', '2026-03-01']) {
        const filter = { personId, alertsOnly, from }
        expect(filterOf(searchOf(addressOf(filter)))).toEqual(filter)
      }
    }
  }
})

test('without a filter the address is the plain one', () => expect(addressOf(ALL)).toBe('/review'))

test('what makes no sense in an address is no filter', () => {
  expect(filterOf('alerts=yes&from=yesterday&person=&other=1')).toEqual(ALL)
})
