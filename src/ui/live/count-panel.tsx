import { type Exercise, sideCount } from '../../engine/exercise.ts'
import { sidesAsked } from '../../session/dose.ts'
import { useText } from '../text/use-text.ts'
import styles from './count-panel.module.css'
import { SidePills } from './side-pills.tsx'
import { useLive } from './use-live.ts'

/** How many were done: the largest thing on the screen. */
export const CountPanel = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const sides = sidesAsked(exercise)
  const each = sides.length > 0
  const { total, left, right, side } = useLive(({ report }) => ({
    total: report?.count.total ?? 0,
    left: report?.count.left ?? 0,
    right: report?.count.right ?? 0,
    side: report?.side ?? null,
  }))
  const { reps, side: only = null } = exercise.dose
  const done = sideCount({ total, left, right }, only)
  return (
    <section className={styles.panel} aria-label={text.live.count} data-sides={each || undefined}>
      <p key={done} className={styles.count}>
        {done}
      </p>
      <p className={styles.of}>{text.live.of(reps * Math.max(1, sides.length))}</p>
      {each && <SidePills sides={sides} left={String(left)} right={String(right)} now={side} />}
    </section>
  )
}
