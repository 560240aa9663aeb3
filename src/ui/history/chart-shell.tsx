import { type ReactNode, useId, useRef } from 'react'
import { useWidth } from '../hooks/use-width.ts'
import styles from './line-chart.module.css'

export type ShellProps = {
  readonly title: string
  /** What the figures mean. */
  readonly scale: string
  /** The chart in a sentence or two. */
  readonly summary: string
  /** How to tell its lines apart, for eyes: ears have the table. */
  readonly legend?: readonly { readonly label: string; readonly sample: ReactNode }[]
  /** Its figures, for whoever would rather read them. */
  readonly table: ReactNode
  /** 2 where it is a section of its own, 3 inside one, 4 inside a part of one. */
  readonly level?: 2 | 3 | 4
  /** The drawing, px wide. */
  readonly children: (width: number) => ReactNode
}

/** A drawing with what it shows in words above it and a table below. */
export const ChartShell = ({ title, scale, summary, legend = [], table, ...rest }: ShellProps) => {
  const { level = 3, children } = rest
  const heading = useId()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const Heading = `h${level}` as const
  return (
    <figure className={styles.chart} aria-labelledby={heading}>
      <figcaption>
        <Heading id={heading} className={styles.title}>
          {title}
        </Heading>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.scale}>{scale}</p>
      </figcaption>
      {legend.length > 1 && (
        <ul className={styles.legend} aria-hidden="true">
          {legend.map(({ label, sample }) => (
            <li key={label}>
              {sample}
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={frame} className={styles.frame}>
        {width > 0 && children(width)}
      </div>
      {table}
    </figure>
  )
}
