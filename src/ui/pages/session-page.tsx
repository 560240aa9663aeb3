import { useEffect, useMemo } from 'react'
import { Redirect } from 'wouter'
import type { Dose } from '../../engine/exercise.ts'
import { withDose } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { leaveJourney } from '../../session/journey/current-journey.ts'
import type { Place } from '../../session/journey/state.ts'
import { AfterSession } from '../journey/after-session.tsx'
import { CameraSetScreen } from '../journey/camera-set.tsx'
import { CheckScreen } from '../journey/check-screen.tsx'
import { ClockSetScreen } from '../journey/clock-set.tsx'
import { HandRing } from '../journey/hand-ring.tsx'
import { NotKept, NoVideo } from '../journey/not-kept.tsx'
import { PainScreen } from '../journey/pain-screen.tsx'
import { Paused } from '../journey/paused.tsx'
import { RestScreen } from '../journey/rest-screen.tsx'
import { useJourney } from '../journey/use-journey.ts'
import { useSessionKeys } from '../journey/use-session-keys.ts'
import { useSessionVoice } from '../journey/use-session-voice.ts'
import { useVoiceCommands } from '../journey/use-voice-commands.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'

/** Where a session is done, from its first set to what it came to. */
export const SessionPage = () => {
  const kind = useJourney(({ state }) => state?.phase.kind ?? null)
  useEffect(() => leaveJourney, [])
  if (kind === null || kind === 'news' || kind === 'pain-before' || kind === 'ready') {
    return <Redirect to="/today" replace />
  }
  return <Session />
}

const Session = () => {
  const text = useText()
  const said = useSessionVoice()
  useSessionKeys()
  useVoiceCommands()
  const isOver = useJourney(({ state }) => state?.phase.kind === 'over')
  useEffect(() => {
    if (!isOver) document.title = `${text.journey.session.title} · ${text.name}`
  }, [isOver, text])
  return (
    <>
      <Screen />
      {!isOver && <NotKept floats words={text.journey.session.notKept} />}
      {!isOver && <NoVideo />}
      <Paused />
      <HandRing />
      <p className="for-ears" aria-live="polite">
        {said}
      </p>
    </>
  )
}

type SetProps = { readonly at: Place; readonly dose: Dose }

const SetScreen = ({ at, dose }: SetProps) => {
  const { session } = useText().journey
  const { id, sets, way } = useJourney(({ state, way }) => ({
    id: state?.items[at.item]?.exercise ?? '',
    sets: state?.items[at.item]?.sets ?? 1,
    way,
  }))
  const exercise = useMemo(() => {
    const own = exercises[id]
    return own && withDose(own, dose)
  }, [id, dose])
  if (!exercise) return null
  const where = session.set(at.set + 1, sets)
  return way === 'clock' ? (
    <ClockSetScreen exercise={exercise} where={where} />
  ) : (
    <CameraSetScreen exercise={exercise} where={where} />
  )
}

/** One thing at a time. */
const Screen = () => {
  const text = useText()
  const { phase, items } = useJourney(({ state }) => ({
    phase: state?.phase,
    items: state?.items ?? [],
  }))
  const nameAt = ({ item }: Place) => textOf(text, items[item]?.exercise ?? '').name
  switch (phase?.kind) {
    case 'set-up':
    case 'exercising':
      return <SetScreen key={`${phase.at.item}/${phase.at.set}`} at={phase.at} dose={phase.dose} />
    case 'self-check':
      return <CheckScreen phase={phase} />
    case 'rest':
      return <RestScreen phase={phase} />
    case 'pain-exercise':
      return <PainScreen key="exercise" title={nameAt(phase.at)} isEnd={false} />
    case 'pain-end':
      return <PainScreen key="end" title={text.journey.session.title} isEnd />
    case 'over':
      return <AfterSession why={phase.why} />
    default:
      return null
  }
}
