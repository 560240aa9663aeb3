import { LANDMARKS, pairedIndex, SIDES } from '../../engine/landmarks.ts'
import { BONES, type Points } from '../../review/one-thing/stick-figure.ts'

const NOSE = LANDMARKS.indexOf('nose')

type Props = {
  /** px of the picture */
  readonly points: Points
  readonly headRadius: number
  readonly className?: string | undefined
}

/** A body as lines and a head, within a drawing. */
export const StickBody = ({ points, headRadius, className }: Props) => {
  const bones = SIDES.flatMap((side) =>
    BONES.map(([a, b]) => [points[pairedIndex(side, a)], points[pairedIndex(side, b)]] as const),
  )
  const across = (['shoulder', 'hip'] as const).map(
    (part) => [points[pairedIndex('left', part)], points[pairedIndex('right', part)]] as const,
  )
  const nose = points[NOSE]
  return (
    <g className={className}>
      {[...across, ...bones].map(([from, to], index) =>
        from && to ? <line key={index} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} /> : null,
      )}
      {nose && <circle cx={nose[0]} cy={nose[1]} r={headRadius} />}
    </g>
  )
}
