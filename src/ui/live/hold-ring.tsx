import { useEffect, useRef } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import { liveStore } from '../../session/current-set.ts'
import { useText } from '../text/use-text.ts'
import styles from './hold-ring.module.css'
import { useLive } from './use-live.ts'

const RADIUS = 44
const ROUND = 2 * Math.PI * RADIUS
const MS_PER_SECOND = 1000

/** Fills the ring at every report, outside React. */
const useFilling = (targetMs: number) => {
  const ring = useRef<SVGCircleElement>(null)
  useEffect(
    () =>
      liveStore.subscribe(({ report }) => {
        const share = Math.min(1, (report?.holdMs ?? 0) / targetMs)
        ring.current?.style.setProperty('stroke-dashoffset', String(ROUND * (1 - share)))
      }),
    [targetMs],
  )
  return ring
}

/** The hold that is going on: a ring that closes when it was long enough, its seconds, the phase. */
export const HoldRing = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const targetMs = exercise.dose.holdMs
  const ring = useFilling(targetMs)
  const { seconds, phase, enough } = useLive(({ report }) => ({
    seconds: Math.floor((report?.holdMs ?? 0) / MS_PER_SECOND),
    phase: report?.phase ?? 'waiting',
    enough: (report?.holdMs ?? 0) >= targetMs,
  }))
  return (
    <section
      className={styles.panel}
      aria-label={text.live.hold}
      data-large={exercise.kind === 'hold' || undefined}
    >
      <div className={styles.clock}>
        <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
          <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
          <circle
            ref={ring}
            className={styles.held}
            data-enough={enough || undefined}
            cx="50"
            cy="50"
            r={RADIUS}
            strokeDasharray={ROUND}
            strokeDashoffset={ROUND}
          />
        </svg>
        <p className={styles.seconds}>
          {exercise.kind === 'hold' ? seconds : text.live.seconds(seconds)}
        </p>
      </div>
      <p className={styles.phase}>
        {exercise.kind === 'hold'
          ? text.live.ofSeconds(targetMs / MS_PER_SECOND)
          : text.live.phases[phase]}
      </p>
    </section>
  )
}
