import { useEffect } from 'react'
import { isEndedByCamera, whenCameraReturns } from '../../session/camera-return.ts'
import { goOnByClock, retrySet } from '../../session/journey/current-journey.ts'
import { Button } from '../components/button.tsx'
import messageStyles from '../live/message-panel.module.css'
import { MessagePanel } from '../live/message-panel.tsx'
import { useLive } from '../live/use-live.ts'
import { useText } from '../text/use-text.ts'
import { useSpoken } from './use-spoken.ts'

/** The camera failed: it goes on when there is one again, or once more by hand, or by the clock. */
export const CameraProblem = () => {
  const text = useText()
  const { noCamera } = text.journey.session
  const problem = useLive((state) => state.problem ?? ('failed' as const))
  const { title, help } = text.problems[problem]
  const goesOn = isEndedByCamera(problem)
  const lead = goesOn ? noCamera.waits : help
  useSpoken(`${title}. ${lead}`)
  useEffect(() => (goesOn ? whenCameraReturns(retrySet) : undefined), [goesOn])
  return (
    <MessagePanel icon="attention" title={title} troubled>
      <p role="alert">{lead}</p>
      <div className={messageStyles.buttons}>
        <Button main icon="again" onClick={retrySet}>
          {noCamera.retry}
        </Button>
        <Button icon="slow" onClick={goOnByClock}>
          {noCamera.go}
        </Button>
      </div>
    </MessagePanel>
  )
}
