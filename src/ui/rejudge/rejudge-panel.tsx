import { useState } from 'react'
import type { Rejudged } from '../../review/rejudge/compare.ts'
import { Button } from '../components/button.tsx'
import { ShareBar } from '../components/share-bar.tsx'
import { textOf } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { clauseRows, partRows, sumRows } from './change-rows.ts'
import { ChangeTable } from './change-table.tsx'
import styles from './rejudge.module.css'
import { useRejudge } from './use-rejudge.ts'

/** One kept set, judged once more by today's rules. */
export const RejudgePanel = ({ setId }: { readonly setId: string }) => {
  const { rejudge: words } = useTherapistText()
  const [attempt, setAttempt] = useState(0)
  const state = useRejudge(setId, attempt)
  switch (state.stage) {
    case 'judging':
      return (
        <div className={styles.ways}>
          <ShareBar label={words.progress} share={state.share} text={words.percent(state.share)} />
          <Button onClick={state.stop}>{words.stop}</Button>
        </div>
      )
    case 'done':
      return <Comparison rejudged={state.rejudged} />
    case 'no-set':
      return <p role="status">{words.noSet}</p>
    case 'no-trace':
      return <p role="status">{words.noTrace}</p>
    default:
      return (
        <div className={styles.ways}>
          <p role="status">{state.stage === 'stopped' ? words.stopped : words.failed}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words.again}</Button>
        </div>
      )
  }
}

const Comparison = ({ rejudged }: { readonly rejudged: Rejudged }) => {
  const text = useTherapistText()
  const { rejudge: words } = text
  const { versions } = rejudged
  const parts = partRows(rejudged, text)
  return (
    <>
      <p className={styles.exercise}>{textOf(text, rejudged.exercise).name}</p>
      <p className={styles.result} role="status">
        {rejudged.changed ? words.differs : words.same}
      </p>
      <ChangeTable title={words.sums} versions={versions} rows={sumRows(rejudged, text)} />
      <ChangeTable title={words.clauses} versions={versions} rows={clauseRows(rejudged, text)} />
      {parts.length > 0 && <ChangeTable title={words.parts} versions={versions} rows={parts} />}
    </>
  )
}
