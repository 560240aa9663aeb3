import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Id } from '../../records/model.ts'
import { beginSession, send } from '../../session/journey/current-journey.ts'
import type { Way } from '../../session/journey/journey-store.ts'
import { keepMorning } from '../../session/journey/session-keeper.ts'
import { isMuchPain, type Symptom } from '../../session/safety/pain-rule.ts'
import { Button } from '../components/button.tsx'
import { PainScale } from '../journey/pain-scale.tsx'
import { SymptomList } from '../journey/symptom-list.tsx'
import { useJourney } from '../journey/use-journey.ts'
import { preferences } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import styles from './check-in.module.css'
import { KeepVideo } from './keep-video.tsx'

type StepProps = {
  readonly title: string
  readonly more?: string
  readonly children: ReactNode
}

/** One step of the check-in. What it asks has the focus as soon as it is there. */
const Step = ({ title, more, children }: StepProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // The page's own heading has it at first.
    if (!first.current) return
    first.current = false
    const at = document.activeElement
    if (at === document.body || at === null) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {more && <p className={styles.more}>{more}</p>}
      {children}
    </>
  )
}

/** How the morning after was; asked once. */
const Morning = ({ of, onDone }: { readonly of: Id; readonly onDone: () => void }) => {
  const { pain } = useText().journey
  const [score, setScore] = useState<number | null>(null)
  const go = () => {
    if (score !== null) void keepMorning(of, score).then(onDone)
  }
  return (
    <Step title={pain.nextDay}>
      <PainScale label={pain.nextDay} score={score} onScore={setScore} />
      <div className={styles.ways}>
        <Button main onClick={go}>
          {pain.go}
        </Button>
      </div>
    </Step>
  )
}

const News = () => {
  const { news } = useText().journey.today
  return (
    <Step title={news.ask} more={news.more}>
      <div className={styles.ways}>
        <Button main onClick={() => send({ kind: 'answered-news', anything: false })}>
          {news.nothing}
        </Button>
        <Button onClick={() => send({ kind: 'answered-news', anything: true })}>
          {news.something}
        </Button>
      </div>
    </Step>
  )
}

const PainBefore = () => {
  const { pain } = useText().journey
  const [score, setScore] = useState<number | null>(null)
  const [symptoms, setSymptoms] = useState<readonly Symptom[]>([])
  const go = () => {
    if (score !== null) send({ kind: 'answered-pain', score, symptoms })
  }
  return (
    <Step title={pain.before}>
      <PainScale label={pain.before} score={score} onScore={setScore} />
      <SymptomList felt={symptoms} onFelt={setSymptoms} />
      <div className={styles.ways}>
        <Button main onClick={go}>
          {pain.go}
        </Button>
      </div>
    </Step>
  )
}

const Ready = ({ onBegin }: { readonly onBegin: () => void }) => {
  const { today } = useText().journey
  const { much, careful, person } = useJourney(({ state, today }) => ({
    much: isMuchPain(state?.before?.score ?? 0),
    careful: state?.careful ?? false,
    // Where nothing is kept, no video is.
    person: today?.isKept ? today.person.id : null,
  }))
  const begin = (way: Way) => {
    beginSession(way, person !== null && preferences.getState().videosOf.includes(person))
    onBegin()
  }
  return (
    <Step title={today.ready} more={today.readyHint}>
      {much && <p className={styles.note}>{today.much}</p>}
      {careful && !much && <p className={styles.note}>{today.gentle}</p>}
      {person !== null && <KeepVideo person={person} />}
      <div className={styles.ways}>
        <Button main icon="camera" onClick={() => begin('camera')}>
          {today.camera}
        </Button>
        <Button icon="slow" onClick={() => begin('clock')}>
          {today.manual}
        </Button>
      </div>
      <p className={styles.more}>{today.manualHint}</p>
    </Step>
  )
}

type Props = {
  readonly morningOf: Id | null
  readonly onMorning: () => void
  readonly onBegin: () => void
}

/** What is asked before a session, one thing at a time, and its start. */
export const CheckIn = ({ morningOf, onMorning, onBegin }: Props) => {
  const phase = useJourney(({ state }) => state?.phase.kind)
  return (
    <section className={styles.panel}>
      {morningOf !== null ? (
        <Morning key="morning" of={morningOf} onDone={onMorning} />
      ) : phase === 'news' ? (
        <News key="news" />
      ) : phase === 'pain-before' ? (
        <PainBefore key="pain" />
      ) : (
        phase === 'ready' && <Ready key="ready" onBegin={onBegin} />
      )}
    </section>
  )
}
