import { useEffect, useRef } from 'react'
import type { Told } from '../../../workers/seam.ts'
import { type Exercise, isTimed } from '../../engine/exercise.ts'
import { sidesAsked } from '../../session/dose.ts'
import { useDark } from '../hooks/use-dark.ts'
import { phaseWords, textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './hold-ring.module.css'
import { hangSheet } from './painter.ts'
import { RING_RADIUS } from './ring.ts'
import { SidePills } from './side-pills.tsx'
import { useLive } from './use-live.ts'

const MS_PER_SECOND = 1000

/** Thickness in hundredths of the ring's size: filling, filled, and the large one's. */
const THICKNESS = { usual: 9, enough: 12, large: 6 }

const wholeSeconds = (ms = 0): number => Math.floor(ms / MS_PER_SECOND)

/** Of the hold; in another step that the coach paces, what is left of it. */
const secondsOf = (report: Told | null): number => {
  const pace = report?.pace
  const isHeld = report?.phase === 'holding'
  return pace && !isHeld ? Math.ceil(pace.leftMs / MS_PER_SECOND) : wholeSeconds(report?.holdMs)
}

/** The ring fills at every report, outside React and the page's thread. */
const useFilling = (targetMs: number, isLarge: boolean) => {
  const place = useRef<HTMLDivElement>(null)
  const dark = useDark('exercise')
  // The colour is read anew when the theme has changed.
  useEffect(() => {
    const canvas = document.createElement('canvas')
    canvas.className = styles.held ?? ''
    place.current?.replaceChildren(canvas)
    const sheet = hangSheet('ring', canvas)
    const resized = new ResizeObserver(([entry]) => {
      const sizePx = Math.round((entry?.contentRect.width ?? 0) * devicePixelRatio)
      if (sizePx === 0) return
      sheet.look({
        sheet: 'ring',
        sizePx,
        targetMs,
        colour: getComputedStyle(canvas).color,
        thickness: isLarge ? THICKNESS.large : THICKNESS.usual,
        enoughThickness: isLarge ? THICKNESS.large : THICKNESS.enough,
      })
    })
    resized.observe(canvas)
    return () => {
      resized.disconnect()
      sheet.takeDown()
      canvas.remove()
    }
  }, [targetMs, isLarge, dark])
  return place
}

/** The hold that is going on: a ring that closes when it was long enough, its seconds, the phase. */
export const HoldRing = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const targetMs = exercise.dose.holdMs
  const isLarge = isTimed(exercise)
  const sides = sidesAsked(exercise)
  const filling = useFilling(targetMs, isLarge)
  const { seconds, step, phase, left, right, side } = useLive(({ report }) => ({
    seconds: secondsOf(report),
    step: report?.pace?.step ?? null,
    phase: report?.phase ?? 'waiting',
    left: wholeSeconds(report?.heldBySide.left),
    right: wholeSeconds(report?.heldBySide.right),
    side: report?.side ?? null,
  }))
  const paced = step === null ? null : textOf(text, exercise.id).pace?.[step]?.short
  const calm = phaseWords(text, exercise.id, phase)
  return (
    <section className={styles.panel} aria-label={text.live.hold} data-large={isLarge || undefined}>
      <div className={styles.clock}>
        <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
          <circle className={styles.track} cx="50" cy="50" r={RING_RADIUS} />
        </svg>
        <div ref={filling} className={styles.ring} />
        <p className={styles.seconds}>{isLarge ? seconds : text.live.seconds(seconds)}</p>
      </div>
      <p className={styles.phase}>
        {isLarge ? text.live.ofSeconds(targetMs / MS_PER_SECOND) : (paced ?? calm)}
      </p>
      {isLarge && sides.length > 0 && (
        <SidePills
          sides={sides}
          left={text.live.seconds(left)}
          right={text.live.seconds(right)}
          now={side}
        />
      )}
    </section>
  )
}
