import { memo } from 'react'
import type { HoldSummary, RepSummary } from '../../engine/report.ts'
import type { SetNote } from '../../records/model.ts'
import { frameAt } from '../../review/set/frame-at.ts'
import type { JudgedFrames } from '../../review/set/judged-frames.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import remarkStyles from './remarks.module.css'
import styles from './set-review.module.css'
import type { Player } from './use-player.ts'

type Props = {
  readonly frames: JudgedFrames
  readonly parts: readonly (RepSummary | HoldSummary)[]
  readonly notes: readonly SetNote[]
  readonly player: Player
}

/** Where a time of the trace lies within it, as CSS has it. @param ms from the first frame */
const shareIn = ({ times }: JudgedFrames, ms: number): string => {
  const lengthMs = Math.max(1, (times.at(-1) ?? 1) - (times[0] ?? 0))
  return `${(100 * ms) / lengthMs}%`
}

const placeIn = (frames: JudgedFrames, ms: number): string =>
  shareIn(frames, ms - (frames.times[0] ?? 0))

/** Phases as a band with the notes as points under it, and a button that goes to the start of each repetition or hold. */
export const Timeline = ({ frames, parts, notes, player: { at, go } }: Props) => {
  const { setReview: words } = useTherapistText()
  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <div className={styles.band} aria-hidden="true">
        <Phases frames={frames} />
        <i
          className={styles.mark}
          style={{ transform: `translateX(${placeIn(frames, frames.times[at] ?? 0)})` }}
        />
      </div>
      {notes.length > 0 && (
        <div className={remarkStyles.points} aria-hidden="true">
          {notes.map(({ id, atMs, text }) => (
            <span key={id} title={text} style={{ left: placeIn(frames, atMs) }} />
          ))}
        </div>
      )}
      <Parts {...{ frames, parts, go }} />
    </section>
  )
}

const Phases = memo(({ frames }: Pick<Props, 'frames'>) =>
  frames.phases.map(({ phase, fromMs, toMs }) => (
    <span
      key={fromMs}
      data-phase={phase}
      style={{ left: placeIn(frames, fromMs), width: shareIn(frames, toMs - fromMs) }}
    />
  )),
)

type PartsProps = Pick<Props, 'frames' | 'parts'> & Pick<Player, 'go'>

const Parts = memo(({ frames: { times }, parts, go }: PartsProps) => {
  const { setReview: words } = useTherapistText()
  return (
    <ol className={styles.parts}>
      {parts.map(({ startMs, findings }, nth) => (
        <li key={startMs}>
          <button
            type="button"
            className={styles.finding}
            onClick={() => go(frameAt(times, startMs))}
          >
            {words.part(nth + 1, findings.length)}
          </button>
        </li>
      ))}
    </ol>
  )
})
