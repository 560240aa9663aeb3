import { type KeyboardEvent, useMemo } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { Id, SetNote } from '../../records/model.ts'
import { frameAt } from '../../review/set/frame-at.ts'
import { type JudgedFrames, phaseAt } from '../../review/set/judged-frames.ts'
import { Button } from '../components/button.tsx'
import { seconds } from '../reading.ts'
import { phaseWords } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './set-review.module.css'
import { Timeline } from './timeline.tsx'
import type { Player } from './use-player.ts'
import { Views } from './views.tsx'

const SPEEDS = [0.25, 0.5, 1, 2, 4]
/** By key: so many frames on. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

type Props = {
  readonly setId: Id
  readonly exercise: Exercise
  readonly summary: Summary
  readonly frames: JudgedFrames
  readonly notes: readonly SetNote[]
  readonly player: Player
  readonly width: number
  readonly height: number
}

/** The joints as the camera saw them: play, scrub, step. Arrow keys step, space plays. */
export const Replay = ({ frames, notes, player, ...rest }: Props) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const { at, isPlaying, speed, go, step, play, setSpeed } = player
  const { times, counts } = frames
  const { summary } = rest
  const reps = summary.reps.length > 0 ? summary.reps : summary.holds
  const starts = useMemo(() => reps.map(({ startMs }) => frameAt(times, startMs)), [reps, times])
  if (times.length === 0) return null
  const phase = phaseAt(frames, at)
  const picture = words.picture(at + 1, times.length, seconds(times[at] ?? 0, text))
  const toRep = (by: -1 | 1) => {
    const next = by > 0 ? starts.find((start) => start > at) : starts.findLast((s) => s < at)
    if (next !== undefined) go(next)
  }
  const onKey = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    const own = event.target instanceof HTMLElement && event.target.tagName
    // The slider, the buttons and the list have these keys for themselves.
    if (own === 'INPUT' || own === 'SELECT' || (own === 'BUTTON' && by === undefined)) return
    if (by !== undefined) step(by)
    else if (event.key === ' ') play(!isPlaying)
    else return
    event.preventDefault()
  }
  return (
    <section className={styles.card} aria-label={words.replay} onKeyDown={onKey}>
      <h2 className={styles.title}>{words.replay}</h2>
      <Views {...{ frames, at }} {...rest} />
      <p className={styles.now}>
        <b>{picture}</b>
        <br />
        {words.phase(phaseWords(text, rest.exercise.id, phase), counts[at] ?? 0)}
      </p>
      <label className={styles.slider}>
        {words.frame}
        <input
          type="range"
          min={0}
          max={times.length - 1}
          value={at}
          aria-valuetext={picture}
          onChange={({ currentTarget }) => go(Number(currentTarget.value))}
        />
      </label>
      <Timeline parts={reps} {...{ frames, notes, player }} />
      <div className={styles.ways}>
        <Button main icon={isPlaying ? 'pause' : 'play'} onClick={() => play(!isPlaying)}>
          {isPlaying ? words.stop : words.play}
        </Button>
        <Button onClick={() => step(-1)}>{words.earlier}</Button>
        <Button onClick={() => step(1)}>{words.later}</Button>
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
