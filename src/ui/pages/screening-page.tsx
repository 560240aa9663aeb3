import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { keepScreening } from '../../session/journey/person.ts'
import { EXCLUSIONS } from '../../session/safety/exclusions.ts'
import { RED_FLAGS } from '../../session/safety/red-flags.ts'
import { lockOf, needsClearance } from '../../session/safety/screening.ts'
import { Button } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import questions from '../safety/questions.module.css'
import { type Answer, YesNo } from '../safety/yes-no.tsx'
import { useText } from '../text/use-text.ts'
import styles from './screening-page.module.css'

type Answers = Readonly<Record<string, Answer>>

const CLEARED = 'cleared'
const STEPS = 2

const keysWithYes = (answers: Answers, keys: readonly { readonly key: string }[]): string[] =>
  keys.filter(({ key }) => answers[key] === true).map(({ key }) => key)

/** What the answers so far come to. */
const screeningOf = (answers: Answers) => ({
  redFlags: keysWithYes(answers, RED_FLAGS),
  exclusions: keysWithYes(answers, EXCLUSIONS),
  cleared: answers[CLEARED] === true,
})

/** The questions of a step: the clinician's word is asked for where an answer wants it. */
const asked = (step: number, answers: Answers): readonly string[] => {
  const screening = screeningOf(answers)
  const keys = (step === 1 ? RED_FLAGS : EXCLUSIONS).map(({ key }) => key)
  const wants =
    step === 1
      ? needsClearance({ ...screening, exclusions: [] })
      : needsClearance(screening) && !needsClearance({ ...screening, exclusions: [] })
  return wants ? [...keys, CLEARED] : keys
}

/** Red flags, then what locks or changes single exercises: one question a row. */
export const ScreeningPage = () => {
  const text = useText()
  const words = text.journey.screening
  const [, navigate] = useLocation()
  const [step, setStep] = useState(1)
  const [answers, setAnswers] = useState<Answers>({})
  const [isMissing, setMissing] = useState(false)
  const title = step === 1 ? words.flagsTitle : words.bodyTitle
  const heading = usePage(`${title} · ${text.name}`)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step, heading])

  const keys = asked(step, answers)
  const open = keys.filter((key) => (answers[key] ?? null) === null).length

  const finish = useCallback(async () => {
    const screening = { ...screeningOf(answers), answeredMs: Date.now() }
    await keepScreening(screening)
    navigate(lockOf(screening) === null ? '/today' : '/locked')
  }, [answers, navigate])

  const next = () => {
    if (open > 0) return setMissing(true)
    setMissing(false)
    // What locks everything needs no further question.
    const lock = lockOf({ ...screeningOf(answers), exclusions: [] })
    if (step < STEPS && lock === null) setStep(step + 1)
    else void finish()
  }

  const rows: Readonly<Record<string, { readonly ask: string; readonly more: string }>> = {
    ...words.redFlags,
    ...words.exclusions,
    [CLEARED]: words.cleared,
  }
  return (
    <PageFrame>
      <p className={styles.step}>{words.step(step, STEPS)}</p>
      <PageTitle heading={heading}>{title}</PageTitle>
      <p className={styles.lead}>{step === 1 ? words.flagsLead : words.bodyLead}</p>
      <ul className={questions.list}>
        {keys.map((key) => (
          <li key={key}>
            <YesNo
              ask={rows[key]?.ask ?? key}
              more={rows[key]?.more ?? ''}
              answer={answers[key] ?? null}
              onAnswer={(yes) => setAnswers({ ...answers, [key]: yes })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button main onClick={next}>
          {step < STEPS ? words.next : words.save}
        </Button>
        {step > 1 && <Button onClick={() => setStep(step - 1)}>{words.back}</Button>}
        <p role="status" className={styles.missing}>
          {isMissing && open > 0 && words.missing(open)}
        </p>
      </div>
    </PageFrame>
  )
}
