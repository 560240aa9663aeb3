import type { HoldSummary, RepSummary } from '../../engine/report.ts'
import { frameAt, type JudgedFrame } from '../../review/set/judged-frames.ts'
import { useText } from '../text/use-text.ts'
import styles from './set-review.module.css'
import type { Player } from './use-player.ts'

type Span = { readonly phase: string; readonly fromMs: number; readonly toMs: number }

/** Frames of the same phase in a row as one span. */
const spansOf = (frames: readonly JudgedFrame[]): readonly Span[] =>
  frames.reduce<Span[]>((spans, { t, phase }) => {
    const last = spans.at(-1)
    if (last) spans[spans.length - 1] = { ...last, toMs: t }
    if (last?.phase !== phase) spans.push({ phase, fromMs: t, toMs: t })
    return spans
  }, [])

type Props = {
  readonly frames: readonly JudgedFrame[]
  readonly parts: readonly (RepSummary | HoldSummary)[]
  readonly player: Player
}

/** Phases as a band, and each repetition or hold as a button that goes to its start. */
export const Timeline = ({ frames, parts, player }: Props) => {
  const { setReview: words } = useText()
  const firstMs = frames[0]?.t ?? 0
  const lengthMs = Math.max(1, (frames.at(-1)?.t ?? 1) - firstMs)
  const share = (ms: number) => `${(100 * (ms - firstMs)) / lengthMs}%`
  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <div className={styles.band} aria-hidden="true">
        {spansOf(frames).map(({ phase, fromMs, toMs }) => (
          <span
            key={fromMs}
            data-phase={phase}
            style={{ left: share(fromMs), width: `${(100 * (toMs - fromMs)) / lengthMs}%` }}
          />
        ))}
        <i style={{ left: share(frames[player.at]?.t ?? 0) }} />
      </div>
      <ol className={styles.parts}>
        {parts.map(({ startMs, findings }, nth) => (
          <li key={startMs}>
            <button
              type="button"
              className={styles.finding}
              onClick={() => player.go(frameAt(frames, startMs))}
            >
              {words.part(nth + 1, findings.length)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
