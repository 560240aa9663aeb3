import { useEffect, useState } from 'react'
import { calendarOf } from '../../review/history/local-day.ts'
import type { SessionLine } from '../../review/history/session-line.ts'
import { loadReviews, type PersonReview } from '../../session/kept-reviews.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { SessionTable } from '../review/session-table.tsx'
import { useText } from '../text/use-text.ts'
import styles from './review-page.module.css'

/** `from`: a day as its field has it, empty for all. */
type Filter = { readonly alertsOnly: boolean; readonly from: string }

type Reviews = readonly PersonReview[] | null

/** So many sessions of each person at first, and more at a time. */
const PAGE = 30

const useReviews = () => {
  const [loaded, setLoaded] = useState<{ readonly reviews: Reviews } | null>(null)
  const [most, setMost] = useState(PAGE)
  useEffect(() => void loadReviews(most).then((reviews) => setLoaded({ reviews })), [most])
  return { loaded, more: () => setMost(most + PAGE) }
}

const fits = ({ alertsOnly, from }: Filter, line: SessionLine): boolean =>
  (!alertsOnly || line.alerts.length > 0) && calendarOf()(line.startedMs) >= from

/** A therapist's page: everybody on this device, their sessions, and what to look at first. */
export const ReviewPage = () => {
  const text = useText()
  const { review } = text
  const heading = usePage(`${review.title} · ${text.name}`)
  const { loaded, more } = useReviews()
  return (
    <PageFrame>
      <PageTitle heading={heading}>{review.title}</PageTitle>
      <p className={styles.lead}>{review.lead}</p>
      {loaded ? <People reviews={loaded.reviews} onMore={more} /> : <p>{review.loading}</p>}
      <div className={styles.ways}>
        <ButtonLink href="/samples">{text.samples.title}</ButtonLink>
        <ButtonLink href="/record">{text.record.open.title}</ButtonLink>
        <ButtonLink href="/program">{review.program}</ButtonLink>
        <ButtonLink href="/">{text.history.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

type PeopleProps = { readonly reviews: Reviews; readonly onMore: () => void }

const People = ({ reviews, onMore }: PeopleProps) => {
  const { review } = useText()
  const [filter, setFilter] = useState<Filter>({ alertsOnly: false, from: '' })
  if (!reviews) return <p>{review.unkept}</p>
  if (reviews.length === 0) return <p>{review.nothing}</p>
  return (
    <>
      <Filters filter={filter} onFilter={setFilter} />
      {reviews.map((each, index) => {
        const { person } = each
        const name = person.label || review.unnamed(index + 1)
        const lines = each.lines.filter((line) => fits(filter, line))
        return (
          <section key={person.id} className={styles.card}>
            <h2 className={styles.subtitle}>{name}</h2>
            <SessionTable review={each} {...{ name, lines, onMore }} />
          </section>
        )
      })}
    </>
  )
}

type FiltersProps = { readonly filter: Filter; readonly onFilter: (filter: Filter) => void }

const Filters = ({ filter, onFilter }: FiltersProps) => {
  const { filters } = useText().review
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{filters.group}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.alertsOnly}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, alertsOnly: currentTarget.checked })
          }
        />
        {filters.alertsOnly}
      </label>
      <label className={styles.check}>
        {filters.from}
        <input
          type="date"
          className={styles.date}
          value={filter.from}
          onChange={({ currentTarget }) => onFilter({ ...filter, from: currentTarget.value })}
        />
      </label>
    </fieldset>
  )
}
