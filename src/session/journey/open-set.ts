import type { Dose } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import { endSet, followFrames, liveStore, startSet } from '../current-set.ts'
import type { SetKeeper } from './set-keeper.ts'

export type OpenSet = {
  /** Ends it and adds it up; `onEnded` is told. */
  close(): void
  /** Leaves it to another way of being followed: what it came to so far is kept, nobody is told. */
  leave(): Summary | null
}

type Listener = {
  readonly onStarted: () => void
  readonly onEnded: (summary: Summary | null) => void
}

/** One after the other: a set is not opened before the one before it is added up. */
let before: Promise<void> = Promise.resolve()

const whenFinished = (): Promise<void> =>
  new Promise((done) => {
    const isBusy = () => ['running', 'finishing'].includes(liveStore.getState().stage)
    if (!isBusy()) return done()
    const stop = liveStore.subscribe(() => {
      if (isBusy()) return
      stop()
      done()
    })
  })

/** Runs one of the session's sets before the camera. */
export const openCameraSet = (
  exercise: string,
  dose: Dose,
  keeper: SetKeeper,
  { onStarted, onEnded }: Listener,
): OpenSet => {
  let isOver = false
  let hasStarted = false

  const end = (summary: Summary | null): void => {
    isOver = true
    stopFollowing()
    stopWatching()
    keeper.end(summary)
  }
  const over = (summary: Summary | null): void => {
    if (isOver) return
    end(summary)
    onEnded(summary)
  }

  const stopFollowing = followFrames((judged, header) => keeper.frame(judged, header))
  const stopWatching = liveStore.subscribe(({ stage, report, summary, exercise: shown }, past) => {
    if (shown !== exercise) return
    if (stage === 'finished' && past.stage !== 'finished') over(summary)
    if (!hasStarted && stage === 'running' && report?.gate.open) {
      hasStarted = true
      onStarted()
    }
  })

  const start = async (): Promise<void> => {
    await before
    if (!isOver) void startSet(exercise, { kind: 'camera' }, dose)
  }
  const close = async (): Promise<void> => {
    const { stage, summary } = liveStore.getState()
    if (stage === 'failed' || stage === 'idle') return over(summary)
    before = whenFinished()
    await endSet()
    // Closed before there was anything to add up.
    over(liveStore.getState().summary)
  }

  const leave = (): Summary | null => {
    const { summary } = liveStore.getState()
    end(summary)
    return summary
  }

  void start()
  return { close: () => void close(), leave }
}
