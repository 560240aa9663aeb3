import { Redirect } from 'wouter'
import type { Ending } from '../../session/journey/state.ts'
import { painState } from '../../session/safety/pain-rule.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useText } from '../text/use-text.ts'
import styles from './after-session.module.css'
import { NotKept } from './not-kept.tsx'
import { OutcomeCard } from './outcome-card.tsx'
import { outcomesOf } from './outcomes.ts'
import { useJourney } from './use-journey.ts'

/** What was told may be a red flag: it is asked about now. */
const isToBeChecked = (why: Ending): boolean => why === 'symptoms' || why === 'news'

const Pain = () => {
  const { after } = useText().journey
  const { before, last } = useJourney(({ state, lastPain }) => ({
    before: state?.before?.score,
    last: lastPain?.score,
  }))
  return (
    <div className={styles.pain}>
      <h2 className={styles.subtitle}>{after.pain}</h2>
      <p className={styles.scores}>
        <span>
          <b>{before ?? '–'}</b> {after.painBefore}
        </span>
        <span aria-hidden="true">→</span>
        <span>
          <b>{last ?? '–'}</b> {last === undefined ? after.noPain : after.painEnd}
        </span>
      </p>
    </div>
  )
}

const Next = ({ why }: { readonly why: Ending }) => {
  const { after } = useText().journey
  const isSore = useJourney(({ state, lastPain }) => {
    const before = state?.before?.score
    // No answer is not a good one.
    if (before === undefined || lastPain === null) return true
    return painState(before, lastPain.score, lastPain.symptoms) !== 'green'
  })
  const plan = isToBeChecked(why) ? 'checked' : isSore || why !== 'done' ? 'gentle' : 'usual'
  return (
    <div className={styles.next}>
      <h2 className={styles.subtitle}>{after.tomorrow}</h2>
      <p>{after.plans[plan]}</p>
      {plan !== 'checked' && <p className={styles.quiet}>{after.morning}</p>}
    </div>
  )
}

/** What the session came to, and what comes next. */
export const AfterSession = ({ why }: { readonly why: Ending }) => {
  const text = useText()
  const { after } = text.journey
  const heading = usePage(`${after.titles[why]} · ${text.name}`)
  const { state, results } = useJourney((view) => ({ state: view.state, results: view.results }))
  if (!state) return <Redirect to="/" replace />
  const wasBegun = state.kept
  return (
    <PageFrame>
      <PageTitle heading={heading}>{after.titles[why]}</PageTitle>
      <p className={styles.lead} data-grave={isToBeChecked(why) || undefined}>
        {after.leads[why]}
      </p>
      <NotKept words={after.notKept} />
      <div className={styles.ways}>
        {isToBeChecked(why) && (
          <ButtonLink main href="/screening">
            {after.check}
          </ButtonLink>
        )}
        <ButtonLink main={!isToBeChecked(why)} href="/">
          {after.home}
        </ButtonLink>
        {wasBegun && <ButtonLink href="/history">{text.history.link}</ButtonLink>}
      </div>
      {wasBegun && (
        <div className={styles.columns}>
          <section>
            <h2 className={styles.subtitle}>{after.each}</h2>
            <ol className={styles.cards}>
              {outcomesOf(state, results).map((outcome) => (
                <OutcomeCard key={outcome.exercise.id} outcome={outcome} />
              ))}
            </ol>
          </section>
          <div className={styles.side}>
            <Pain />
            <Next why={why} />
          </div>
        </div>
      )}
    </PageFrame>
  )
}
