import { exercises } from '../../exercises/index.ts'
import type { SelfCheckAnswer } from '../../records/model.ts'
import { send } from '../../session/journey/current-journey.ts'
import type { JourneyState, Phase } from '../../session/journey/state.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './check-screen.module.css'
import { SessionScreen } from './session-screen.tsx'
import { useJourney } from './use-journey.ts'

type Checking = Extract<Phase, { kind: 'self-check' }>

const ANSWERS: readonly SelfCheckAnswer['answer'][] = ['yes', 'no', 'unsure']

/** The question that is asked now. */
export const checkWords = (text: Text, { items }: JourneyState, phase: Checking): string => {
  const id = items[phase.at.item]?.exercise ?? ''
  const check = exercises[id]?.selfChecks.find(({ clause }) => clause === phase.clauses[0])
  return (check && textOf(text, id).checks[check.prompt]?.ask) ?? ''
}

/** What no camera sees is asked; without an answer it goes on. */
export const CheckScreen = ({ phase }: { readonly phase: Checking }) => {
  const text = useText()
  const { session } = text.journey
  const state = useJourney((view) => view.state)
  if (!state) return null
  const item = state.items[phase.at.item]
  return (
    <SessionScreen
      key={phase.clauses[0]}
      title={textOf(text, item?.exercise ?? '').name}
      where={session.selfCheck}
      question={checkWords(text, state, phase)}
    >
      <div className={styles.answers}>
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            className={styles.answer}
            onClick={() => send({ kind: 'answered-check', answer })}
          >
            {session[answer]}
          </button>
        ))}
      </div>
    </SessionScreen>
  )
}
