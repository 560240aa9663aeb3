import { useEffect, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import type { Rule } from '../../engine/rule.ts'
import type { MendPicture } from '../../review/one-thing/mend-picture.ts'
import { HEAD, type StickFigure } from '../../review/one-thing/stick-figure.ts'
import { keptPicture } from '../../session/kept-picture.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './mend-figures.module.css'

/** A trunk's length in the drawing's own units, and the room around a body. */
const TRUNK = 100
const ROOM = 34
const MARK = { fault: 17, warn: 14, aim: 14 }

type Shape = keyof typeof MARK

/** A diamond to mend, a ring to notice and to aim for. */
const JointMark = ({ x, y, shape }: { x: number; y: number; shape: Shape }) => {
  const r = MARK[shape]
  return shape === 'fault' ? (
    <path
      className={styles.mark}
      data-shape={shape}
      d={`M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`}
    />
  ) : (
    <circle className={styles.mark} data-shape={shape} cx={x} cy={y} r={r} />
  )
}

type FigureProps = {
  readonly figure: StickFigure
  readonly shape: Shape
  readonly width: number
  readonly height: number
}

const Figure = ({ figure, shape, width, height }: FigureProps) => (
  <svg
    className={styles.figure}
    viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
    aria-hidden="true"
    focusable="false"
  >
    {figure.bones.map(({ from, to, isFar }, index) => (
      <line
        key={index}
        className={styles.bone}
        data-far={isFar || undefined}
        x1={from.x * TRUNK}
        y1={from.y * TRUNK}
        x2={to.x * TRUNK}
        y2={to.y * TRUNK}
      />
    ))}
    <circle
      className={styles.head}
      cx={figure.head.x * TRUNK}
      cy={figure.head.y * TRUNK}
      r={HEAD * TRUNK}
    />
    {figure.marks.map(({ x, y }) => (
      <JointMark key={`${x}/${y}`} x={x * TRUNK} y={y * TRUNK} shape={shape} />
    ))}
  </svg>
)

type Props = { readonly exercise: Exercise; readonly rule: Rule }

/** The thing to work on in two stick figures: the person's own, and how it should be. Nothing where it can't be drawn. */
export const MendFigures = ({ exercise, rule }: Props) => {
  const text = useText()
  const [picture, setPicture] = useState<MendPicture | null>(null)
  useEffect(() => {
    let gone = false
    void keptPicture(exercise, rule).then((drawn) => {
      if (!gone) setPicture(drawn)
    })
    return () => {
      gone = true
    }
  }, [exercise, rule])
  if (!picture) return null
  const { you, aim, severity, parts } = picture
  const words = text.history.picture
  const named = text.parts(parts)
  const fault = textOf(text, exercise.id).rules[rule.id]?.fault ?? rule.clause
  const width = Math.max(you.width, aim.width) * TRUNK + 2 * ROOM
  const height = Math.max(you.height, aim.height) * TRUNK + 2 * ROOM
  return (
    <figure className={styles.picture}>
      <div className={styles.pair} role="img" aria-label={words.alt(named, fault)}>
        <div>
          <Figure figure={you} shape={severity} width={width} height={height} />
          <p>{words.you}</p>
        </div>
        <div data-aim>
          <Figure figure={aim} shape="aim" width={width} height={height} />
          <p>{words.aim}</p>
        </div>
      </div>
      <figcaption>{words.look(named)}</figcaption>
    </figure>
  )
}
