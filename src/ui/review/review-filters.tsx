import type { Id } from '../../records/model.ts'
import type { Reviews } from '../../session/kept-reviews.ts'
import { useText } from '../text/use-text.ts'
import { personName } from './person-name.ts'
import styles from './review-filters.module.css'

/** `personId`: null for everybody. `from`: a day as its field has it, empty for all. */
export type Filter = {
  readonly personId: Id | null
  readonly alertsOnly: boolean
  readonly from: string
}

type Props = {
  readonly people: Reviews['people']
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** Whose sessions are listed, and which. */
export const ReviewFilters = ({ people, filter, onFilter }: Props) => {
  const text = useText()
  const { filters } = text.review
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{filters.group}</legend>
      <label className={styles.choice}>
        {filters.person}
        <select
          className={styles.field}
          value={filter.personId ?? ''}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, personId: currentTarget.value || null })
          }
        >
          <option value="">{filters.everybody}</option>
          {people.map(({ id }) => (
            <option key={id} value={id}>
              {personName(text, people, id)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        {filters.from}
        <input
          type="date"
          className={styles.field}
          value={filter.from}
          onChange={({ currentTarget }) => onFilter({ ...filter, from: currentTarget.value })}
        />
      </label>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={filter.alertsOnly}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, alertsOnly: currentTarget.checked })
          }
        />
        {filters.alertsOnly}
      </label>
    </fieldset>
  )
}
