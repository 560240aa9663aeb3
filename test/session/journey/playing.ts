import {
  beginJourney,
  type Effect,
  type Input,
  type JourneyState,
} from '../../../src/session/journey/state.ts'
import { step } from '../../../src/session/journey/step.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { planToday, planWithMuchPain } from '../../../src/session/program/plan.ts'

export const healthy = { exclusions: [] }
export const program = ['core-activation', 'glute-bridge', 'piriformis-stretch'].map(itemNamed)
export const fresh = beginJourney(
  planToday(program, healthy).items,
  planWithMuchPain(program, healthy).items,
)

export type Moment = { readonly input: Input; readonly afterMs: number }
export type Step = { readonly before: JourneyState; readonly state: JourneyState } & {
  readonly input: Input
  readonly effects: readonly Effect[]
}

export const play = (moments: readonly Moment[], from = fresh): readonly Step[] => {
  let state = from
  let nowMs = 0
  return moments.map(({ input, afterMs }) => {
    nowMs += afterMs
    const before = state
    const [next, effects] = step(state, input, nowMs)
    state = next
    return { before, state, input, effects }
  })
}

export const at = (input: Input, afterMs = 1000): Moment => ({ input, afterMs })
export const pain = (score: number, ...symptoms: string[]): Moment =>
  at({ kind: 'answered-pain', score, symptoms })
export const simple = (...kinds: Extract<Input, { kind: string }>['kind'][]): Moment[] =>
  kinds.map((kind) => at({ kind } as Input))
export const yes = at({ kind: 'answered-check', answer: 'yes' })
export const tick = (afterMs: number) => at({ kind: 'tick' }, afterMs)

export const asked = (baseline: number): Moment[] => [
  at({ kind: 'answered-news', anything: false }),
  pain(baseline),
]
export const begun = (baseline = 1): Moment[] => [...asked(baseline), ...simple('begin')]
export const oneSet = [...simple('set-started', 'set-ended'), yes, yes]
export const rested = tick(60_000)
/** Three sets of the first exercise, up to its pain question. */
export const first = [...oneSet, rested, ...oneSet, rested, ...oneSet]

export const end = (steps: readonly Step[]): JourneyState => {
  const last = steps.at(-1)
  if (!last) throw new Error('nothing was played')
  return last.state
}
export const effectsOf = (steps: readonly Step[]): readonly Effect[] =>
  steps.flatMap((s) => s.effects)
export const opened = (steps: readonly Step[]) =>
  effectsOf(steps).flatMap((effect) => (effect.kind === 'open-set' ? [effect] : []))
