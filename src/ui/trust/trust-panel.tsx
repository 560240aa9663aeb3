import { useEffect, useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import {
  loadTrustFigures,
  type TrustOfExercise,
  type TrustOfRule,
} from '../../review/trust-figures.ts'
import { percent } from '../percent.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './trust-panel.module.css'

/** Seen so seldom from here that its figures are of the few. */
const SELDOM = 0.5

const foundWords = ({ trust }: Text, { found, unknown, onFilm }: TrustOfRule): string => {
  if (found === null) return trust.never
  const but = [
    ...(unknown > SELDOM ? [trust.seldom] : []),
    ...(onFilm === false ? [trust.missed] : []),
  ]
  return but.length === 0 ? percent(found) : `${percent(found)} (${but.join(', ')})`
}

const Rows = ({ exercise, rules }: { exercise: Exercise; rules: TrustOfExercise['rules'] }) => {
  const text = useText()
  const words = textOf(text, exercise.id).rules
  return exercise.rules.map(({ id, clause }) => {
    const of = rules[clause]
    if (of === undefined) return null
    return (
      <tr key={id}>
        <th scope="row">{words[id]?.looked ?? clause}</th>
        <td>{foundWords(text, of)}</td>
        <td>{of.flagged === null ? '–' : percent(of.flagged)}</td>
      </tr>
    )
  })
}

const Figures = ({ exercise, of }: { exercise: Exercise; of: TrustOfExercise }) => {
  const { trust } = useText()
  return (
    <>
      <p>{trust.sets(of.sets, percent(of.exact))}</p>
      {of.films > 0 && <p>{trust.films(of.films, of.filmsExact)}</p>}
      <p>{trust.people}</p>
      <table className={styles.table}>
        <caption>{trust.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{trust.looked}</th>
            <th scope="col">{trust.found}</th>
            <th scope="col">{trust.flagged}</th>
          </tr>
        </thead>
        <tbody>
          <Rows exercise={exercise} rules={of.rules} />
        </tbody>
      </table>
    </>
  )
}

/** How often the coach was right about this exercise where the truth was known: for those who want to know. */
export const TrustPanel = ({ exercise }: { readonly exercise: Exercise }) => {
  const { trust, own } = useText()
  const [open, setOpen] = useState(false)
  const [of, setOf] = useState<TrustOfExercise | null>(null)
  useEffect(() => {
    if (open) loadTrustFigures().then((figures) => setOf(figures[exercise.id] ?? null))
  }, [open, exercise.id])
  return (
    <details className={styles.panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{trust.title}</h2>
      </summary>
      {exercise.like !== undefined && <p>{own.cannot}</p>}
      {of && <Figures exercise={exercise} of={of} />}
    </details>
  )
}
