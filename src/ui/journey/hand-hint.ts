import { handsAreFree } from '../../session/hands/hands-busy.ts'
import type { JourneyView } from '../../session/journey/journey-store.ts'
import { hasOpenSet } from '../../session/journey/moves.ts'

/** Whether a raised hand is seen now: only a set before the camera is watched. */
export const handWay = ({ state, way }: JourneyView): 'free' | 'busy' | 'unseen' => {
  if (!state || way === 'clock' || !hasOpenSet(state) || !('at' in state.phase)) return 'unseen'
  const exercise = state.items[state.phase.at.item]?.exercise ?? ''
  return handsAreFree(exercise) ? 'free' : 'busy'
}
