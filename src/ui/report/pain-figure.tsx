import type { SessionPain } from '../../review/report/session-report.ts'
import { Mark, type MarkShape } from '../history/mark.tsx'
import { useText } from '../text/use-text.ts'
import styles from './pain-figure.module.css'

const SIZE = { width: 220, height: 82 }
const LINE = { left: 14, right: 206, y: 42 }
const MOST_PAIN = 10

const placeOf = (score: number): number =>
  LINE.left + ((LINE.right - LINE.left) * score) / MOST_PAIN

type ToldProps = {
  readonly score: number
  readonly label: string
  readonly shape: MarkShape
  readonly above: boolean
}

const Told = ({ score, label, shape, above }: ToldProps) => {
  const x = placeOf(score)
  // Words at the ends of the line stay in the picture.
  const anchor = score <= 2 ? 'start' : score >= 8 ? 'end' : 'middle'
  const textX = anchor === 'start' ? x - 6 : anchor === 'end' ? x + 6 : x
  return (
    <g className={styles.told} data-shape={shape}>
      <Mark shape={shape} x={x} y={LINE.y} />
      <text x={textX} y={above ? LINE.y - 14 : LINE.y + 36} textAnchor={anchor}>
        <tspan className={styles.score}>{score}</tspan> {label}
      </text>
    </g>
  )
}

/** Pain before the session and after it, on one line from 0 to 10. */
export const PainFigure = ({ of }: { readonly of: SessionPain }) => {
  const text = useText()
  const { pain } = text.report
  const { before, after, most } = of
  if (before === null && after === null) return <p>{pain.untold}</p>
  const symptoms = of.symptoms.map((key) => symptomWords(text.journey.pain.symptoms, key))
  return (
    <>
      <svg
        className={styles.figure}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={pain.told(String(before ?? pain.none), String(after ?? pain.none))}
      >
        <line className={styles.line} x1={LINE.left} x2={LINE.right} y1={LINE.y} y2={LINE.y} />
        {Array.from({ length: MOST_PAIN + 1 }, (_, score) => score).map((score) => (
          <g key={score}>
            <line
              className={styles.line}
              x1={placeOf(score)}
              x2={placeOf(score)}
              y1={LINE.y - 3}
              y2={LINE.y + 3}
            />
            {score % 5 === 0 && (
              <text className={styles.tick} x={placeOf(score)} y={LINE.y + 18} textAnchor="middle">
                {score}
              </text>
            )}
          </g>
        ))}
        {before !== null && <Told score={before} label={pain.before} shape="diamond" above />}
        {after !== null && <Told score={after} label={pain.after} shape="dot" above={false} />}
      </svg>
      {most !== null && most > Math.max(before ?? 0, after ?? 0) && (
        <p>
          {pain.most}: <b>{most}</b>
        </p>
      )}
      {symptoms.length > 0 && (
        <p className={styles.symptoms}>{pain.symptoms(text.list(symptoms))}</p>
      )}
    </>
  )
}

const symptomWords = (words: Readonly<Record<string, string>>, key: string): string =>
  words[key]?.toLowerCase() ?? key
