import { memo, useMemo } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import { SIDES } from '../../engine/landmarks.ts'
import type { Summary } from '../../engine/report.ts'
import type { JudgedFrames } from '../../review/set/judged-frames.ts'
import { meanCurve, widestGap } from '../../review/set/mean-curve.ts'
import { type RepCurve, repCurves } from '../../review/set/rep-curves.ts'
import { type RepSignal, repSignal } from '../../review/set/rep-signal.ts'
import { stageAt } from '../../review/set/rep-stages.ts'
import { ChartShell } from '../history/chart-shell.tsx'
import type { TherapistText } from '../text/therapist-en.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { CurveSample } from './curve-samples.tsx'
import { CurvesDrawing, type SidedMean } from './curves-drawing.tsx'
import { CurvesTable } from './curves-table.tsx'
import styles from './set-review.module.css'

type Props = {
  readonly exercise: Exercise
  readonly summary: Summary
  readonly frames: JudgedFrames
  /** The frame at which the replay stands. */
  readonly at: number
}

/** Of each side that repetitions were counted of; of the body where there are no sides. */
const meansOf = (curves: readonly RepCurve[]): readonly SidedMean[] =>
  [null, ...SIDES].flatMap((side) => {
    const own = curves.filter((curve) => curve.counted && curve.side === side)
    return own.length > 0 ? [{ side, mean: meanCurve(own.map(({ values }) => values)) }] : []
  })

const counted = (
  { setReview, summary: { bare } }: TherapistText,
  curves: readonly RepCurve[],
  signal: RepSignal,
) => {
  const { curves: words } = setReview
  const ranges = curves.flatMap((curve) => (curve.counted ? [curve.range] : []))
  if (ranges.length === 0) return words.noneCounted
  const told = [Math.min(...ranges), Math.max(...ranges)].map((each) => bare(each, signal.unit))
  return words.counted(ranges.length, told[0] ?? '', told[1] ?? '')
}

/** How the sides differ, in words; empty where the exercise has none. */
const difference = (
  { setReview, summary: { bare } }: TherapistText,
  means: readonly SidedMean[],
  { unit }: RepSignal,
): string => {
  const { curves: words } = setReview
  const [left, right] = SIDES.map((side) => means.find((each) => each.side === side)?.mean)
  if (!left && !right) return ''
  if (!left || !right) return words.oneSide
  const gap = widestGap(left, right)
  if (!gap) return ''
  const apart = bare(Math.abs(gap.left - gap.right), unit)
  if (apart === bare(0, unit)) return words.alike
  const percent = Math.round(100 * gap.share)
  return words.differ(percent, bare(gap.left, unit), bare(gap.right, unit), apart)
}

/** The one in which the replay stands, or the last before it, or the first. */
const chosenAt = (curves: readonly RepCurve[], t: number): RepCurve | undefined =>
  curves[stageAt(curves, t)] ?? curves.findLast(({ endMs }) => endMs <= t) ?? curves[0]

/** How far in it the replay stands, 0 to 1; null outside of it. */
const shareOf = (curve: RepCurve, t: number): number | null => {
  const { startMs, endMs } = curve
  const share = (t - startMs) / Math.max(1, endMs - startMs)
  return stageAt([curve], t) < 0 ? null : Math.max(0, Math.min(1, share))
}

/** Repetitions on top of each other, the sides in one chart; nothing where no signal is followed. */
export const Curves = memo(({ exercise, ...props }: Props) => {
  const signal = useMemo(() => repSignal(exercise), [exercise])
  return signal && props.summary.reps.length > 0 ? <Chart {...{ signal }} {...props} /> : null
})

type ChartProps = Omit<Props, 'exercise'> & { readonly signal: RepSignal }

const Chart = ({ signal, summary, frames, at }: ChartProps) => {
  const text = useTherapistText()
  const { curves: words } = text.setReview
  const curves = useMemo(() => repCurves(frames, summary.reps, signal), [frames, summary, signal])
  const means = useMemo(() => meansOf(curves), [curves])
  const figure = useMemo(
    () => (value: number) => text.summary.bare(value, signal.unit),
    [text, signal],
  )
  const t = frames.times[at] ?? 0
  const chosen = chosenAt(curves, t)
  const legend = [
    ...means.map(({ side }) => ({
      label: side ? words.means[side] : words.mean,
      sample: <CurveSample kind="mean" side={side} />,
    })),
    { label: words.each, sample: <CurveSample kind="each" side={null} /> },
    ...(chosen
      ? [
          {
            label: words.chosen(chosen.number),
            sample: <CurveSample kind="chosen" side={chosen.side} />,
          },
        ]
      : []),
  ]
  // What stays while the replay runs is made once.
  const told = useMemo(
    () =>
      [counted(text, curves, signal), difference(text, means, signal)]
        .filter((each) => each !== '')
        .join(' '),
    [text, curves, means, signal],
  )
  const table = useMemo(
    () => <CurvesTable {...{ curves, signal, holds: summary.holds }} />,
    [curves, signal, summary],
  )
  return (
    <section className={styles.card}>
      <ChartShell
        title={words.title}
        scale={words.scale(words.signals[signal.measure] ?? '')}
        summary={told}
        level={2}
        legend={legend}
        table={table}
      >
        {(width) => (
          <CurvesDrawing
            {...{ width, curves, means, figure, chosen }}
            share={words.share}
            at={chosen ? shareOf(chosen, t) : null}
          />
        )}
      </ChartShell>
    </section>
  )
}
