import { useCallback } from 'react'
import { acceptTrouble } from '../../session/journey/current-journey.ts'
import type { Trouble } from '../../session/set-up/checks.ts'
import { Button } from '../components/button.tsx'
import messageStyles from '../live/message-panel.module.css'
import { MessagePanel } from '../live/message-panel.tsx'
import { useKey } from '../live/use-key.ts'
import { useText } from '../text/use-text.ts'

const KEY = 'c'

/** "Continue anyway": what stands wrong may stay so, and this is what it costs. */
export const LeaveTrouble = ({ trouble }: { readonly trouble: Trouble }) => {
  const { anyway, troubles } = useText().hands.setUp
  const leave = useCallback(() => acceptTrouble(trouble), [trouble])
  useKey(KEY, leave)
  return (
    <div role="status">
      <MessagePanel icon="attention" title={troubles[trouble].cost} below troubled>
        <div className={messageStyles.buttons}>
          <Button main onClick={leave}>
            {anyway} <kbd className={messageStyles.key}>{KEY.toUpperCase()}</kbd>
          </Button>
        </div>
      </MessagePanel>
    </div>
  )
}
