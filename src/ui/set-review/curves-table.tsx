import type { HoldSummary } from '../../engine/report.ts'
import type { RepCurve } from '../../review/set/rep-curves.ts'
import type { RepSignal } from '../../review/set/rep-signal.ts'
import { stageTimes } from '../../review/set/rep-stages.ts'
import { FigureTable } from '../history/figure-table.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'

type Props = {
  readonly curves: readonly RepCurve[]
  readonly signal: RepSignal
  readonly holds: readonly HoldSummary[]
}

const inSeconds = (ms: number | undefined): number | null => (ms === undefined ? null : ms / 1000)

/** Range and times of each repetition; of what goes to and fro only how long it lasts. */
export const CurvesTable = ({ curves, signal, holds }: Props) => {
  const text = useTherapistText()
  const { curves: words, left, right } = text.setReview
  const { rep, named, range, lift, hold, lower, lasts } = words.table
  const sides = { left, right }
  const rows = curves.map((curve) => ({ curve, times: stageTimes(curve, holds) }))
  const hasStages = rows.some(({ times }) => times !== null)
  const labels = hasStages ? [range, lift, hold, lower] : [range, lasts]
  return (
    <FigureTable
      title={words.title}
      rowTitle={rep}
      lines={labels.map((label) => ({ label }))}
      figure={(value, line) => text.summary.bare(value, line === 0 ? signal.unit : 's')}
      rows={rows.map(({ curve, times }) => {
        const stages = [times?.liftMs, times?.holdMs, times?.lowerMs].map(inSeconds)
        return {
          id: String(curve.number),
          name: named(curve.number, curve.side && sides[curve.side], curve.counted),
          values: [curve.range, ...(hasStages ? stages : [(curve.endMs - curve.startMs) / 1000])],
        }
      })}
    />
  )
}
