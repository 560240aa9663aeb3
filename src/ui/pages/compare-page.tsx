import { useEffect, useState } from 'react'
import { type ComparedExercise, comparedSessions } from '../../review/compare/compared-sessions.ts'
import { calendarOf } from '../../review/history/local-day.ts'
import { type KeptComparison, loadComparison } from '../../session/kept-comparison.ts'
import { painRow, scoreRow } from '../compare/compared-row.ts'
import { ComparedTable } from '../compare/compared-table.tsx'
import { exerciseRows } from '../compare/exercise-rows.ts'
import { sessionNames } from '../compare/session-names.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { listAddress } from '../review/filter-address.ts'
import { personName } from '../review/person-name.ts'
import { textOf } from '../text/text-of.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './compare-page.module.css'

type Loaded = Awaited<ReturnType<typeof loadComparison>>
type Props = { readonly first: string; readonly second: string }

const useComparison = ({ first, second }: Props): Loaded | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => void loadComparison(first, second).then(setLoaded), [first, second])
  return loaded
}

const isClean = ({ faults, score }: ComparedExercise): boolean =>
  faults.length === 0 && score.first !== null && score.second !== null

/** A therapist's page: two sessions of one person, figure by figure. */
export const ComparePage = (props: Props) => {
  const text = useTherapistText()
  const { compare: words } = text
  const loaded = useComparison(props)
  const heading = usePage(`${words.title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{words.title}</PageTitle>
      {loaded === null && <p className={styles.lead}>{words.loading}</p>}
      {typeof loaded === 'string' && <p className={styles.lead}>{words[loaded]}</p>}
      {loaded !== null && typeof loaded === 'object' && <SideBySide kept={loaded} />}
      <div className={styles.ways}>
        <ButtonLink href={listAddress()}>{words.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

const SideBySide = ({ kept }: { readonly kept: KeptComparison }) => {
  const text = useTherapistText()
  const { compare: words } = text
  const { people, first, second } = kept
  const compared = comparedSessions(first, second, calendarOf())
  const days = sessionNames(text, first.session, second.session)
  const named = (ids: readonly string[]) => text.list(ids.map((id) => textOf(text, id).name))
  return (
    <>
      <p className={styles.lead}>
        {words.ofPerson(personName(text, people, first.person.id), ...days)}
      </p>
      {compared.otherRules && <p className={styles.quiet}>{words.otherRules}</p>}
      <div className={styles.tables}>
        <ComparedTable
          title={words.whole}
          days={days}
          rows={[
            ...scoreRow(text, compared.score),
            ...painRow(text, words.rows.before, compared.pain.before),
            ...painRow(text, words.rows.most, compared.pain.most),
            ...painRow(text, words.rows.after, compared.pain.after),
          ]}
        />
        {compared.exercises.map((each, nth) => (
          <ComparedTable
            key={`${each.exercise.id} ${nth}`}
            title={textOf(text, each.exercise.id).name}
            days={days}
            rows={exerciseRows(text, each)}
            note={isClean(each) ? words.clean : undefined}
          />
        ))}
      </div>
      {compared.exercises.length === 0 && <p>{words.nothing}</p>}
      {compared.onlyFirst.length > 0 && <p>{words.only(days[0], named(compared.onlyFirst))}</p>}
      {compared.onlySecond.length > 0 && <p>{words.only(days[1], named(compared.onlySecond))}</p>}
      <div className={styles.ways}>
        <ButtonLink href={`/review/session/${first.session.id}`}>{words.look(days[0])}</ButtonLink>
        <ButtonLink href={`/review/session/${second.session.id}`}>{words.look(days[1])}</ButtonLink>
      </div>
    </>
  )
}
