import { useState } from 'react'
import type { Id } from '../../records/model.ts'
import type { PersonReview } from '../../session/kept-reviews.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import { ComparePair } from './compare-pair.tsx'
import styles from './person-card.module.css'
import { SessionTable } from './session-table.tsx'

type Props = {
  readonly review: PersonReview
  readonly name: string
  readonly alertsOnly: boolean
  readonly onMore: () => void
}

/** One person's latest sessions, with the ways to their course and to two sessions side by side. */
export const PersonCard = ({ review, name, alertsOnly, onMore }: Props) => {
  const { review: words } = useText()
  const { person, lines, read, all } = review
  const [ticked, setTicked] = useState<readonly Id[]>([])
  const chosen = lines.filter(({ id }) => ticked.includes(id)).map(({ id }) => id)
  const tick = (id: Id, isTicked: boolean) =>
    setTicked(isTicked ? [...chosen, id] : chosen.filter((each) => each !== id))
  const shown = alertsOnly ? words.lookedThrough(lines.length, read, all) : words.shown(read, all)
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.subtitle}>{name}</h2>
        <ButtonLink href={`/review/person/${person.id}`}>
          {words.course}
          <span className="for-ears">: {name}</span>
        </ButtonLink>
      </div>
      <p className={styles.quiet}>{shown}</p>
      {lines.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <SessionTable name={name} lines={lines} chosen={chosen} onTick={tick} />
      )}
      {lines.length > 1 && <ComparePair name={name} chosen={chosen} />}
      {read < all && <Button onClick={onMore}>{alertsOnly ? words.further : words.more}</Button>}
    </section>
  )
}
