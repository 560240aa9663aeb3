import { type ReactNode, useEffect, useRef } from 'react'
import { SessionHeader } from './session-header.tsx'
import styles from './session-screen.module.css'

type Props = {
  readonly title: string
  readonly where?: string
  /** What the screen is about: it has the focus when the screen comes. */
  readonly question: string
  readonly children: ReactNode
}

/** Everything between two sets: one thing at a time, readable from the floor. */
export const SessionScreen = ({ title, where, question, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className={styles.screen} data-ground="exercise">
      <SessionHeader title={title} {...(where && { where })} />
      <div className={styles.body}>
        <h2 ref={heading} tabIndex={-1} className={styles.question}>
          {question}
        </h2>
        {children}
      </div>
    </main>
  )
}
