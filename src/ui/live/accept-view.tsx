import type { Exercise } from '../../engine/exercise.ts'
import type { Rule } from '../../engine/rule.ts'
import type { View } from '../../engine/trace.ts'
import { acceptView } from '../../session/current-set.ts'
import { Button } from '../components/button.tsx'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './message-panel.module.css'
import { MessagePanel } from './message-panel.tsx'
import { useKey } from './use-key.ts'
import { useLive } from './use-live.ts'

const KEY = 'c'

/** Which checks are given up by going on from this view. */
const lostWords = (text: Text, exercise: Exercise, view: View): string => {
  const isLost = (rule: Rule) => !rule.abstains && !rule.views.includes(view)
  const judged = exercise.rules.filter((rule) => !rule.abstains)
  const lost = judged.filter(isLost)
  if (lost.length === judged.length) return text.live.accept.noForm
  const { rules } = textOf(text, exercise.id)
  return text.live.accept.without(lost.map(({ id, clause }) => rules[id]?.looked ?? clause))
}

/** "Continue anyway": offered when the view stays wrong, with what it costs. */
export const AcceptView = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const seen = useLive((state) => (state.stage === 'running' ? state.offeredView : null))
  useKey(KEY, acceptView)
  if (seen === null) return null
  return (
    <div role="status">
      <MessagePanel icon="eye" title={text.live.accept.title(seen)} below>
        <p>{lostWords(text, exercise, seen)}</p>
        <div className={styles.buttons}>
          <Button main onClick={acceptView}>
            {text.live.accept.go} <kbd className={styles.key}>{KEY.toUpperCase()}</kbd>
          </Button>
        </div>
      </MessagePanel>
    </div>
  )
}
