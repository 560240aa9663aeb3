import { useEffect, useMemo, useState } from 'react'
import { findingsIn, type JudgedSet } from '../../review/set/judged-frames.ts'
import { loadReviewedSet, type ReviewedSet } from '../../session/kept-trace-review.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { FindingPanel } from '../set-review/finding-panel.tsx'
import { Replay } from '../set-review/replay.tsx'
import { Sides, Unknowns } from '../set-review/set-figures.tsx'
import styles from '../set-review/set-review.module.css'
import { usePlayer } from '../set-review/use-player.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'

type Loaded = { readonly reviewed: ReviewedSet | null }

const useReviewed = (id: string): Loaded | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => void loadReviewedSet(id).then((reviewed) => setLoaded({ reviewed })), [id])
  return loaded
}

/** One set in depth: what the camera saw, what was found in it, and what could not be known. */
export const SetReviewPage = ({ id }: { readonly id: string }) => {
  const text = useText()
  const { setReview: words } = text
  const loaded = useReviewed(id)
  const reviewed = loaded?.reviewed
  const name = reviewed ? textOf(text, reviewed.exercise.id).name : words.replay
  const heading = usePage(`${name} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{name}</PageTitle>
      {!loaded && <p>{words.loading}</p>}
      {loaded && !reviewed && <p>{words.missing}</p>}
      {reviewed && !reviewed.judged && <p>{words.notRecorded}</p>}
      {reviewed?.label && <p>{words.ofPerson(reviewed.label)}</p>}
      {reviewed?.judged && <p className={styles.quiet}>{words.today}</p>}
      {reviewed?.judged && <InDepth reviewed={reviewed} judged={reviewed.judged} />}
      <div className={styles.ways}>
        {reviewed && (
          <>
            <ButtonLink href={`/review/session/${reviewed.session.id}`}>
              {words.toSession}
            </ButtonLink>
            <ButtonLink href={`/review/set/${id}/rejudge`}>{words.rejudge}</ButtonLink>
          </>
        )}
        <ButtonLink href="/review">{words.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

type Props = { readonly reviewed: ReviewedSet; readonly judged: JudgedSet }

const InDepth = ({ reviewed: { set, exercise }, judged: { frames, summary } }: Props) => {
  const times = useMemo(() => frames.map(({ t }) => t), [frames])
  const findings = useMemo(() => findingsIn(summary), [summary])
  const player = usePlayer(times)
  const { width = 1, height = 1 } = set.traceHeader ?? {}
  const parts = summary.reps.length > 0 ? summary.reps : summary.holds
  return (
    <div className={styles.columns}>
      <Replay reps={parts} {...{ frames, player, width, height }} />
      <div className={styles.column}>
        <FindingPanel {...{ exercise, findings, frames, player }} />
        <Sides summary={summary} />
        <Unknowns {...{ exercise, summary }} />
      </div>
    </div>
  )
}
