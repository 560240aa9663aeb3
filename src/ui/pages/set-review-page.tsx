import { useDeferredValue, useMemo } from 'react'
import type { JudgedSet } from '../../review/set/judged-frames.ts'
import { findingsIn } from '../../review/set/placed-findings.ts'
import type { ReviewedSet } from '../../session/kept-trace-review.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { ShareBar } from '../components/share-bar.tsx'
import { usePage } from '../hooks/use-page.ts'
import { listAddress } from '../review/filter-address.ts'
import { Curves } from '../set-review/curves.tsx'
import { FindingPanel } from '../set-review/finding-panel.tsx'
import { Notes } from '../set-review/notes.tsx'
import { Replay } from '../set-review/replay.tsx'
import { Sides } from '../set-review/set-figures.tsx'
import styles from '../set-review/set-review.module.css'
import { Unknowns } from '../set-review/unknowns.tsx'
import { type LookedAt, useJudgedSet } from '../set-review/use-judged-set.ts'
import { usePlayer } from '../set-review/use-player.ts'
import { useRemarks } from '../set-review/use-remarks.ts'
import { textOf } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'

/** One set in depth: what the camera saw, what was found in it, and what could not be known. */
export const SetReviewPage = ({ id }: { readonly id: string }) => {
  const text = useTherapistText()
  const { setReview: words } = text
  const looked = useJudgedSet(id)
  const reviewed = 'reviewed' in looked ? looked.reviewed : null
  const name = reviewed ? textOf(text, reviewed.exercise.id).name : words.replay
  const heading = usePage(`${name} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{name}</PageTitle>
      {reviewed?.label && <p>{words.ofPerson(reviewed.label)}</p>}
      <Content looked={looked} />
      <div className={styles.ways}>
        {reviewed && (
          <>
            <ButtonLink href={`/review/session/${reviewed.session.id}`}>
              {words.toSession}
            </ButtonLink>
            <ButtonLink href={`/review/set/${id}/rejudge`}>{words.rejudge}</ButtonLink>
          </>
        )}
        <ButtonLink href={listAddress()}>{words.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

const Content = ({ looked }: { readonly looked: LookedAt }) => {
  const { setReview: words, rejudge } = useTherapistText()
  switch (looked.stage) {
    case 'loading':
      return <p>{words.loading}</p>
    case 'missing':
      return <p>{words.missing}</p>
    case 'failed':
      return <p role="alert">{words.failed}</p>
    case 'not-recorded':
      return <p>{words.notRecorded}</p>
    case 'judging':
      return (
        <ShareBar label={words.judging} share={looked.share} text={rejudge.percent(looked.share)} />
      )
    case 'judged':
      return (
        <>
          <p className={styles.quiet}>{words.today}</p>
          <InDepth {...looked} />
        </>
      )
  }
}

type Props = { readonly reviewed: ReviewedSet; readonly judged: JudgedSet }

const InDepth = ({ reviewed, judged: { frames, summary } }: Props) => {
  const { set, session, exercise } = reviewed
  const findings = useMemo(() => findingsIn(summary), [summary])
  const player = usePlayer(frames.times)
  // The body follows the hand, and a note is pinned to what is seen; charts come when there is time.
  const beside = useDeferredValue(player)
  const remarks = useRemarks(set.id)
  const { width = 1, height = 1 } = set.traceHeader ?? {}
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Replay
          setId={set.id}
          notes={remarks.notes}
          {...{ exercise, summary, frames, player, width, height }}
        />
        <Curves at={beside.at} {...{ exercise, summary, frames }} />
        <Notes {...{ frames, player, remarks }} />
      </div>
      <div className={styles.column}>
        <FindingPanel player={beside} {...{ exercise, findings, frames, remarks }} />
        <Sides {...{ exercise, summary }} />
        <Unknowns changes={session.items[set.item]?.rules} {...{ exercise, summary }} />
      </div>
    </div>
  )
}
