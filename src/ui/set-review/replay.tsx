import type { KeyboardEvent } from 'react'
import { LANDMARKS, pairedIndex, SIDES } from '../../engine/landmarks.ts'
import type { HoldSummary, RepSummary } from '../../engine/report.ts'
import { BONES, type Points } from '../../review/one-thing/stick-figure.ts'
import { frameAt, type JudgedFrame } from '../../review/set/judged-frames.ts'
import { Button } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import styles from './set-review.module.css'
import { Timeline } from './timeline.tsx'
import type { Player } from './use-player.ts'

const SPEEDS = [0.25, 0.5, 1, 2, 4]
/** By key: so many frames on. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const NOSE = LANDMARKS.indexOf('nose')

type BodyProps = { readonly points: Points; readonly width: number; readonly height: number }

const Body = ({ points, width, height }: BodyProps) => {
  const bones = SIDES.flatMap((side) =>
    BONES.map(([a, b]) => [points[pairedIndex(side, a)], points[pairedIndex(side, b)]] as const),
  )
  const across = (['shoulder', 'hip'] as const).map(
    (part) => [points[pairedIndex('left', part)], points[pairedIndex('right', part)]] as const,
  )
  const nose = points[NOSE]
  return (
    <svg className={styles.body} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {[...across, ...bones].map(([from, to], index) =>
        from && to ? <line key={index} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} /> : null,
      )}
      {nose && <circle cx={nose[0]} cy={nose[1]} r={height / 28} />}
    </svg>
  )
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1)

type Props = {
  readonly frames: readonly JudgedFrame[]
  readonly reps: readonly (RepSummary | HoldSummary)[]
  readonly player: Player
  readonly width: number
  readonly height: number
}

/** The joints as the camera saw them: play, scrub, step. Arrow keys step, space plays. */
export const Replay = ({ frames, reps, player, width, height }: Props) => {
  const text = useText()
  const { setReview: words } = text
  const { at, isPlaying, speed, go, play, setSpeed } = player
  const frame = frames[at]
  if (!frame) return null
  const { t, points, phase, count } = frame
  const starts = reps.map(({ startMs }) => frameAt(frames, startMs))
  const toRep = (by: -1 | 1) => {
    const next = by > 0 ? starts.find((start) => start > at) : starts.findLast((s) => s < at)
    if (next !== undefined) go(next)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const own = event.target instanceof HTMLElement && event.target.tagName
    // The slider, the buttons and the list have these keys for themselves.
    if (own === 'INPUT' || own === 'SELECT' || (own === 'BUTTON' && step === undefined)) return
    if (step !== undefined) go(at + step)
    else if (event.key === ' ') play(!isPlaying)
    else return
    event.preventDefault()
  }
  return (
    <section className={styles.card} aria-label={words.replay} onKeyDown={onKey}>
      <h2 className={styles.title}>{words.replay}</h2>
      <div className={styles.stage}>
        {points ? <Body {...{ points, width, height }} /> : <p>{words.nobody}</p>}
      </div>
      <p className={styles.now}>
        <b>{words.picture(at + 1, frames.length, seconds(t))}</b>
        <br />
        {words.phase(text.live.phases[phase as keyof typeof text.live.phases] ?? phase, count)}
      </p>
      <label className={styles.slider}>
        {words.frame}
        <input
          type="range"
          min={0}
          max={frames.length - 1}
          value={at}
          aria-valuetext={words.picture(at + 1, frames.length, seconds(t))}
          onChange={({ currentTarget }) => go(Number(currentTarget.value))}
        />
      </label>
      <Timeline frames={frames} parts={reps} player={player} />
      <div className={styles.ways}>
        <Button main icon={isPlaying ? 'pause' : 'play'} onClick={() => play(!isPlaying)}>
          {isPlaying ? words.stop : words.play}
        </Button>
        <Button onClick={() => go(at - 1)}>{words.earlier}</Button>
        <Button onClick={() => go(at + 1)}>{words.later}</Button>
        <Button onClick={() => toRep(-1)}>{words.repEarlier}</Button>
        <Button onClick={() => toRep(1)}>{words.repLater}</Button>
        <label className={styles.speed}>
          {words.speed}
          <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
            {SPEEDS.map((each) => (
              <option key={each} value={each}>{`${each} ×`}</option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}
