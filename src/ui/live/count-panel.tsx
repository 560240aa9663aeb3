import type { Exercise } from '../../engine/exercise.ts'
import { SIDES } from '../../engine/landmarks.ts'
import { countsEachSide } from '../../session/dose.ts'
import { useText } from '../text/use-text.ts'
import styles from './count-panel.module.css'
import { SidePills } from './side-pills.tsx'
import { useLive } from './use-live.ts'

/** How many were done: the largest thing on the screen. */
export const CountPanel = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const each = countsEachSide(exercise)
  const { total, left, right, side } = useLive(({ report }) => ({
    total: report?.count.total ?? 0,
    left: report?.count.left ?? 0,
    right: report?.count.right ?? 0,
    side: report?.side ?? null,
  }))
  const { reps } = exercise.dose
  return (
    <section className={styles.panel} aria-label={text.live.count} data-sides={each || undefined}>
      <p key={total} className={styles.count}>
        {total}
      </p>
      <p className={styles.of}>{text.live.of(each ? reps * SIDES.length : reps)}</p>
      {each && <SidePills left={String(left)} right={String(right)} now={side} />}
    </section>
  )
}
