import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/review/compare/difference.ts'

describe('the difference of two figures', () => {
  it('is told as more or less, and by how much', () => {
    expect(differenceOf({ first: 8, second: 11 })).toEqual({ kind: 'more', by: 3 })
    expect(differenceOf({ first: 11, second: 8 })).toEqual({ kind: 'less', by: 3 })
  })

  it('is none where the figures look the same', () => {
    expect(differenceOf({ first: 40.1, second: 40.4 })).toEqual({ kind: 'same' })
  })

  it('is that of the figures as they are shown', () => {
    expect(differenceOf({ first: 40.4, second: 41.6 })).toEqual({ kind: 'more', by: 2 })
    expect(differenceOf({ first: 2400, second: 3600 }, 1000)).toEqual({ kind: 'more', by: 2000 })
  })

  it('is unknown where one was not measured', () => {
    expect(differenceOf({ first: null, second: 4 })).toEqual({ kind: 'unknown' })
    expect(differenceOf({ first: 4, second: null })).toEqual({ kind: 'unknown' })
  })
})
