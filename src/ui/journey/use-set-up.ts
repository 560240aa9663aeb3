import { useEffect, useState } from 'react'
import { unpackFrame } from '../../engine/packed-frame.ts'
import { exercises } from '../../exercises/index.ts'
import { followFrames, liveStore } from '../../session/current-set.ts'
import { journeyStore } from '../../session/journey/journey-store.ts'
import { type Check, firstTrouble, type Trouble } from '../../session/set-up/checks.ts'
import { type CountIn, createCountIn } from '../../session/set-up/count-in.ts'
import { createSetUpWatch } from '../../session/set-up/set-up-watch.ts'
import { createTroubleWatch } from '../../session/set-up/trouble-watch.ts'
import { createVoice } from '../../session/voice.ts'
import { useLive } from '../live/use-live.ts'
import { preferences } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import { useLight } from './use-light.ts'

export type SetUp = {
  readonly checks: readonly Check[]
  readonly trouble: Trouble | null
  /** The trouble that may be left as it is. */
  readonly offer: Trouble | null
  readonly countIn: CountIn
}

const NOTHING: SetUp = { checks: [], trouble: null, offer: null, countIn: 'checking' }

const isMuted = () => preferences.getState().muted
const language = () => preferences.getState().language

/** What the person has said to leave fails no more. */
const withoutAccepted = (checks: readonly Check[], accepted: readonly Trouble[]) =>
  checks.map((check): Check => {
    const isLeft = check.state === 'failing' && accepted.includes(check.trouble)
    return isLeft ? { kind: check.kind, state: 'unknown' } : check
  })

const isSame = (a: SetUp, b: SetUp): boolean =>
  a.countIn === b.countIn &&
  a.offer === b.offer &&
  JSON.stringify(a.checks) === JSON.stringify(b.checks)

/** How the camera stands, while a set has not begun; each trouble is said once. */
export const useSetUp = (exercise: string, isOn: boolean): SetUp => {
  const text = useText()
  const picture = useLive((state) => state.picture)
  const light = useLight(picture, isOn)
  const [setUp, show] = useState(NOTHING)
  useEffect(() => {
    const definition = exercises[exercise]
    if (!isOn || !definition || !picture) return
    const voice = createVoice(language, isMuted)
    const look = createSetUpWatch(definition, picture.size)
    const watch = createTroubleWatch()
    const countIn = createCountIn()
    let shown = NOTHING
    return followFrames(({ frame, report }) => {
      const { state, accepted } = journeyStore.getState()
      if (!state || state.pausedAtMs !== null) return
      const { viewAccepted } = liveStore.getState()
      const seen = look(unpackFrame(frame), report, { light: light.current, viewAccepted })
      const checks = withoutAccepted(seen, accepted)
      const trouble = firstTrouble(checks)
      const { say, offer } = watch(trouble, frame.t)
      // Of the view the coach speaks.
      if (say && say !== 'wrong-view') voice.say(text.hands.setUp.troubles[say].do)
      const next = { checks, trouble, offer, countIn: countIn(checks, frame.t) }
      if (isSame(next, shown)) return
      shown = next
      show(next)
    })
  }, [exercise, isOn, picture, light, text])
  return isOn ? setUp : NOTHING
}
