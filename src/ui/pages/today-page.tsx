import { useCallback, useEffect, useState } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import { prepareModel } from '../../session/current-set.ts'
import { openJourney, openUnfinished } from '../../session/journey/current-journey.ts'
import { journeyStore } from '../../session/journey/journey-store.ts'
import { endUnfinished } from '../../session/journey/session-keeper.ts'
import { loadToday, type NotYet, type Today } from '../../session/journey/today.ts'
import { minutesOf } from '../../session/program/length.ts'
import { isMuchPain } from '../../session/safety/pain-rule.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useJourney } from '../journey/use-journey.ts'
import { useText } from '../text/use-text.ts'
import { CheckIn } from '../today/check-in.tsx'
import { PlanList } from '../today/plan-list.tsx'
import styles from './today-page.module.css'

const ELSEWHERE: Readonly<Record<NotYet, string>> = {
  unchosen: '/people',
  unscreened: '/welcome',
  locked: '/locked',
}

const useToday = () => {
  const [today, setToday] = useState<Today | NotYet | null>(null)
  const load = useCallback(async () => {
    const loaded = await loadToday(Date.now())
    if (typeof loaded !== 'string') openJourney(loaded)
    setToday(loaded)
  }, [])
  useEffect(() => void load(), [load])
  const isToBegin = today !== null && typeof today !== 'string'
  useEffect(() => {
    if (isToBegin) void prepareModel()
  }, [isToBegin])
  return { today, load }
}

/** The day's session: what is in it, what is asked before it, and its start. */
export const TodayPage = () => {
  const { today, load } = useToday()
  if (today === null) return null
  if (typeof today === 'string') return <Redirect to={ELSEWHERE[today]} replace />
  return <Details today={today} onChanged={load} />
}

type Props = { readonly today: Today; readonly onChanged: () => void }

/** A session that was broken off: on with it, or anew. */
const GoOn = ({ today, onChanged }: Props) => {
  const { goOn } = useText().journey.today
  const { unfinished } = today
  if (!unfinished) return null
  const { session, setsDone, setsAll } = unfinished
  return (
    <section className={styles.goOn}>
      <h2 className={styles.subtitle}>{goOn.title}</h2>
      <p>{goOn.what(setsDone, setsAll)}</p>
      <div className={styles.ways}>
        <Button main icon="play" onClick={() => openUnfinished(today)}>
          {goOn.go}
        </Button>
        <Button onClick={() => void endUnfinished(session.id).then(onChanged)}>{goOn.end}</Button>
      </div>
    </section>
  )
}

const Notes = ({ today: { advice, isKept } }: { readonly today: Today }) => {
  const { today: words } = useText().journey
  return (
    <>
      {advice.halve && <p className={styles.note}>{words.halved}</p>}
      {advice.review && <p className={styles.note}>{words.review}</p>}
      {!isKept && <p className={styles.note}>{words.unkept}</p>}
    </>
  )
}

const Details = ({ today, onChanged }: Props) => {
  const text = useText()
  const words = text.journey.today
  const heading = usePage(`${words.title} · ${text.name}`)
  const [, navigate] = useLocation()
  const { items, before, kept } = useJourney(({ state }) => ({
    items: state?.items ?? today.plan.items,
    before: state?.before?.score ?? 0,
    kept: state?.kept ?? false,
  }))
  const { dropped } = isMuchPain(before) ? today.easyPlan : today.plan
  // Something new, or too much pain: the session is over before it has begun.
  useEffect(
    () =>
      journeyStore.subscribe(({ state }) => {
        if (state?.phase.kind === 'over') navigate('/session')
      }),
    [navigate],
  )
  const waits = today.unfinished !== null && !kept
  return (
    <PageFrame>
      <div className={styles.head}>
        <PageTitle heading={heading}>{words.title}</PageTitle>
        <p className={styles.facts}>
          <Icon name="slow" size={22} />
          {words.minutes(minutesOf(items))} · {words.count(items.length)}
        </p>
        <p className={styles.quiet}>{words.from[today.program.from]}</p>
        <Notes today={today} />
      </div>
      <div className={styles.columns}>
        <div className={styles.asked}>
          {waits ? (
            <GoOn today={today} onChanged={onChanged} />
          ) : items.length === 0 ? (
            <p className={styles.note}>{words.nothingLeft}</p>
          ) : (
            <CheckIn
              morningOf={kept ? null : today.morningOf}
              onMorning={onChanged}
              onBegin={() => navigate('/session')}
            />
          )}
        </div>
        <section className={styles.plan} aria-label={words.title}>
          <PlanList items={items} dropped={dropped} />
          <div className={styles.changes}>
            <Link href="/screening" className={styles.change}>
              {words.change}
            </Link>
            <Link href="/program" className={styles.change}>
              {text.program.link}
            </Link>
            <Link href="/people" className={styles.change}>
              {text.people.link}
            </Link>
          </div>
        </section>
      </div>
    </PageFrame>
  )
}
