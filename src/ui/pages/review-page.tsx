import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { PersonCard } from '../review/person-card.tsx'
import { personName } from '../review/person-name.ts'
import { ReviewFilters } from '../review/review-filters.tsx'
import { useReviews } from '../review/use-reviews.ts'
import { useText } from '../text/use-text.ts'
import styles from './review-page.module.css'

/** A therapist's page: everybody on this device, their sessions, and what to look at first. */
export const ReviewPage = () => {
  const text = useText()
  const { review } = text
  const heading = usePage(`${review.title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{review.title}</PageTitle>
      <p className={styles.lead}>{review.lead}</p>
      <People />
      <div className={styles.ways}>
        <ButtonLink href="/samples">{text.samples.title}</ButtonLink>
        <ButtonLink href="/record">{text.record.open.title}</ButtonLink>
        <ButtonLink href="/program">{review.program}</ButtonLink>
        <ButtonLink href="/">{text.history.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

const People = () => {
  const text = useText()
  const { review } = text
  const { loaded, filter, choose, more } = useReviews()
  if (!loaded) return <p>{review.loading}</p>
  if (!loaded.reviews) return <p>{review.unkept}</p>
  const { people, reviews } = loaded.reviews
  if (people.length === 0) return <p>{review.nothing}</p>
  return (
    <>
      <ReviewFilters people={people} filter={filter} onFilter={choose} />
      {reviews.map((each) => (
        <PersonCard
          key={each.person.id}
          review={each}
          name={personName(text, people, each.person.id)}
          alertsOnly={filter.alertsOnly}
          onMore={more}
        />
      ))}
    </>
  )
}
