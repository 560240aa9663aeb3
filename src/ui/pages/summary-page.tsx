import { Redirect } from 'wouter'
import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import { exercises } from '../../exercises/index.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useLive } from '../live/use-live.ts'
import { AttemptList } from '../summary/attempt-list.tsx'
import { Headline } from '../summary/headline.tsx'
import { NotMeasured } from '../summary/not-measured.tsx'
import { SaveTrace } from '../summary/save-trace.tsx'
import { SelfChecks } from '../summary/self-checks.tsx'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './summary-page.module.css'

/** What the latest set came to; without one, back to the exercise. */
export const SummaryPage = ({ id }: { readonly id: string }) => {
  const exercise = exercises[id]
  const summary = useLive((state) => state.summary)
  if (!exercise || summary?.exercise !== id) return <Redirect to={`/exercise/${id}`} replace />
  return <Details exercise={exercise} summary={summary} />
}

const PERCENT = 100

/** What is good to know before reading the figures. */
const Notes = ({ summary }: { readonly summary: Summary }) => {
  const { summary: words } = useText()
  const { demo, early } = useLive(({ source, stage }) => ({
    demo: source === 'demo',
    early: stage === 'failed',
  }))
  const empty = summary.reps.length === 0 && summary.holds.length === 0
  return (
    <>
      {demo && <p className={styles.note}>{words.demo}</p>}
      {early && <p className={styles.note}>{words.early}</p>}
      {empty && <p className={styles.note}>{words.nothing}</p>}
      {summary.tracking.notes.map((note) => (
        <p key={note} className={styles.note}>
          {words.notes[note]}
        </p>
      ))}
    </>
  )
}

type DetailsProps = { readonly exercise: Exercise; readonly summary: Summary }

const Details = ({ exercise, summary }: DetailsProps) => {
  const text = useText()
  const words = text.summary
  const { name } = textOf(text, exercise.id)
  const heading = usePage(`${words.title}: ${name} · ${text.name}`)
  const source = useLive((state) => state.source) ?? 'camera'
  const { found, frames } = summary.tracking
  return (
    <PageFrame>
      <p className={styles.name}>{name}</p>
      <PageTitle heading={heading}>{words.title}</PageTitle>
      <Headline exercise={exercise} summary={summary} />
      <Notes summary={summary} />
      <div className={styles.ways}>
        <ButtonLink main icon="again" href={`/exercise/${exercise.id}/live/${source}`}>
          {words.again}
        </ButtonLink>
        <ButtonLink href="/">{words.home}</ButtonLink>
      </div>
      <div className={styles.columns}>
        <section>
          <h2 className={styles.subtitle}>
            {exercise.kind === 'hold' ? words.eachHold : words.eachRep}
          </h2>
          <AttemptList exercise={exercise} summary={summary} />
        </section>
        <div className={styles.side}>
          <SelfChecks exercise={exercise} />
          <NotMeasured exercise={exercise} summary={summary} />
          <SaveTrace />
          {frames > 0 && (
            <p className={styles.found}>{words.found(Math.round((PERCENT * found) / frames))}</p>
          )}
        </div>
      </div>
    </PageFrame>
  )
}
