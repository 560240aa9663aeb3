import { useJourney } from './use-journey.ts'

/** What is left of the time that the present phase waits, ms; it stands still in a pause. */
export const useTimeLeft = (): number =>
  useJourney(({ state, nowMs }) => {
    const phase = state?.phase
    if (!phase || !('untilMs' in phase)) return 0
    return Math.max(0, phase.untilMs - (state.pausedAtMs ?? nowMs))
  })
