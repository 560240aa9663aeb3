import { useEffect, useState } from 'react'
import { exercises } from '../../exercises/index.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import { findingsIn } from '../../review/set/placed-findings.ts'
import { loadReviewedSession, type ReviewedSession } from '../../session/kept-trace-review.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { weekdayAndDay } from '../history/dates.ts'
import { usePage } from '../hooks/use-page.ts'
import { listAddress } from '../review/filter-address.ts'
import styles from '../set-review/set-review.module.css'
import { textOf } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'

type Loaded = { readonly reviewed: ReviewedSession | null }

const useReviewed = (id: string): Loaded | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => void loadReviewedSession(id).then((reviewed) => setLoaded({ reviewed })), [id])
  return loaded
}

/** One session at a glance: its sets, pain and answers. */
export const SessionReviewPage = ({ id }: { readonly id: string }) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const loaded = useReviewed(id)
  const reviewed = loaded?.reviewed
  const day = reviewed ? weekdayAndDay(calendarOf()(reviewed.session.startedMs), text) : ''
  const title = words.session(day)
  const heading = usePage(`${title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{title}</PageTitle>
      {!loaded && <p>{words.loading}</p>}
      {loaded && !reviewed && <p>{words.missing}</p>}
      {reviewed?.label && <p>{words.ofPerson(reviewed.label)}</p>}
      {reviewed && <p className={styles.quiet}>{words.kept}</p>}
      {reviewed && <Glance reviewed={reviewed} />}
      <div className={styles.ways}>
        <ButtonLink href={`/report/${id}`}>{words.report}</ButtonLink>
        <ButtonLink href={listAddress()}>{words.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

const Glance = ({ reviewed: { sets, pain } }: { readonly reviewed: ReviewedSession }) => {
  const { setReview: words } = useTherapistText()
  return (
    <div className={styles.columns}>
      <section className={styles.card}>
        <h2 className={styles.title}>{words.sets}</h2>
        <ul className={styles.list}>
          {sets.map((each) => (
            <SetRow key={each.set.id} {...each} />
          ))}
        </ul>
      </section>
      <section className={styles.card}>
        <h2 className={styles.title}>{words.pain}</h2>
        <ul className={styles.list}>
          {pain.map(({ when, score }, nth) => (
            <li key={nth}>{`${words.painWhen[when]}: ${score}`}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const SetRow = ({ set, kept, checks }: ReviewedSession['sets'][number]) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const { mode, tapped } = set
  const name = exercises[set.exercise] ? textOf(text, set.exercise).name : set.exercise
  const { reps, holds, score } = kept
  const heldMs = holds.reduce((sum, hold) => sum + hold.heldMs, 0)
  const facts = [
    ...(reps.length > 0 ? [words.reps(reps.filter(({ counted }) => counted).length)] : []),
    ...(heldMs > 0 ? [words.held(Math.round(heldMs / 1000))] : []),
    ...(score === null ? [] : [words.score(Math.round(score))]),
    ...(mode === 'manual' ? [words.notRecorded] : [words.faults(findingsIn(kept).length)]),
    ...(tapped ? [words.byHand(tapped)] : []),
    ...(checks.length > 0
      ? [words.checks(checks.filter(({ answer }) => answer === 'yes').length, checks.length)]
      : []),
  ]
  const title = `${name}, ${words.set(set.set + 1)}`
  return (
    <li className={styles.row}>
      <div>
        <h3>{title}</h3>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
      </div>
      {mode === 'camera' && (
        <ButtonLink href={`/review/set/${set.id}`}>
          {words.look}
          <span className="for-ears">{title}</span>
        </ButtonLink>
      )}
    </li>
  )
}
