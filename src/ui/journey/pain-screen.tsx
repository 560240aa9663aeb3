import { useCallback, useEffect, useState } from 'react'
import { send } from '../../session/journey/current-journey.ts'
import type { Symptom } from '../../session/safety/pain-rule.ts'
import { Button } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import { PainScale } from './pain-scale.tsx'
import styles from './pain-screen.module.css'
import { SessionScreen } from './session-screen.tsx'
import { SymptomList } from './symptom-list.tsx'
import { useJourney } from './use-journey.ts'

/** A chosen number goes on by itself after this: one touch is enough on the floor, ms. */
const GOES_ON_MS = 5000

type Props = { readonly title: string; readonly isEnd: boolean }

/** How the pain is now, large. */
export const PainScreen = ({ title, isEnd }: Props) => {
  const { pain, session } = useText().journey
  const isPaused = useJourney(({ state }) => state?.pausedAtMs !== null)
  const [score, setScore] = useState<number | null>(null)
  const [symptoms, setSymptoms] = useState<readonly Symptom[]>([])
  const go = useCallback(() => {
    if (score !== null) send({ kind: 'answered-pain', score, symptoms })
  }, [score, symptoms])
  useEffect(() => {
    if (score === null || isPaused) return
    const timer = setTimeout(go, GOES_ON_MS)
    return () => clearTimeout(timer)
  }, [score, isPaused, go])
  return (
    <SessionScreen title={title} question={isEnd ? pain.end : pain.exercise}>
      <PainScale large score={score} onScore={setScore} />
      <SymptomList large felt={symptoms} onFelt={setSymptoms} />
      <div className={styles.ways}>
        {score === null ? (
          <Button onClick={() => send({ kind: 'next' })}>{session.skip}</Button>
        ) : (
          <Button main onClick={go}>
            {pain.go}
          </Button>
        )}
        <p role="status" className={styles.quiet}>
          {score !== null && pain.goesOn}
        </p>
      </div>
    </SessionScreen>
  )
}
