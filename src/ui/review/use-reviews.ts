import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { loadReviews, type Reviews } from '../../session/kept-reviews.ts'
import { addressOf, filterOf, keepListAddress } from './filter-address.ts'
import type { Filter } from './review-filters.tsx'

/** So many sessions of each person at first, and more at a time. */
const PAGE = 30

/** Midnight where the reader lives, with which a day begins. */
const startOf = (day: string): { readonly fromMs?: number } =>
  day === '' ? {} : { fromMs: new Date(`${day}T00:00`).getTime() }

/** The sessions that fit the filter in the address; the last ones stay until the next have been read. */
export const useReviews = () => {
  const [loaded, setLoaded] = useState<{ readonly reviews: Reviews | null } | null>(null)
  const [, goTo] = useLocation()
  const search = useSearch()
  const filter = useMemo(() => filterOf(search), [search])
  const [most, setMost] = useState(PAGE)
  useEffect(() => {
    keepListAddress(addressOf(filter))
    let gone = false
    const { from, ...wish } = filter
    void loadReviews({ ...wish, ...startOf(from), most }).then((reviews) => {
      if (!gone) setLoaded({ reviews })
    })
    return () => {
      gone = true
    }
  }, [filter, most])
  const choose = (next: Filter) => {
    goTo(addressOf(next), { replace: true })
    setMost(PAGE)
  }
  return { loaded, filter, choose, more: () => setMost(most + PAGE) }
}
