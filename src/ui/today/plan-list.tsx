import { countsEachSide } from '../../engine/exercise.ts'
import { exercises } from '../../exercises/index.ts'
import { doseKind } from '../../session/dose.ts'
import type { Dropped, DropReason, PlannedItem } from '../../session/program/planned-item.ts'
import type { Change } from '../../session/safety/exclusions.ts'
import { stillOf } from '../components/still.ts'
import { useDark } from '../hooks/use-dark.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './plan-list.module.css'

/** Size of the rendered stills in `public/stills`, px. */
const STILL = { width: 800, height: 500 }

type ItemProps = { readonly item: PlannedItem; readonly changes: readonly Change[] }

const Item = ({ item, changes }: ItemProps) => {
  const text = useText()
  const dark = useDark()
  const exercise = exercises[item.exercise]
  if (!exercise) return null
  return (
    <li className={styles.item}>
      <img
        className={styles.still}
        src={stillOf(item.exercise, dark)}
        alt=""
        {...STILL}
        decoding="async"
      />
      <div>
        <h3 className={styles.name}>{textOf(text, item.exercise).name}</h3>
        <p className={styles.quiet}>
          {text.dose.whole(item, doseKind(exercise), countsEachSide(exercise))}
        </p>
        {changes.map((change) => (
          <p key={change} className={styles.change}>
            {text.journey.today.changes[change]}
          </p>
        ))}
      </div>
    </li>
  )
}

const whyWords = ({ journey }: Text, reason: DropReason): string => {
  const { droppedWhy } = journey.today
  return reason.kind === 'much-pain'
    ? droppedWhy['much-pain']
    : droppedWhy.exclusion(journey.screening.exclusions[reason.key].why)
}

/** What holds for every item is said once. */
const changesOfAll = (items: readonly PlannedItem[]): readonly Change[] =>
  (items[0]?.changes ?? []).filter((change) =>
    items.every(({ changes }) => changes.includes(change)),
  )

type Props = { readonly items: readonly PlannedItem[]; readonly dropped: readonly Dropped[] }

/** What is done today, in its order, and what is left out and why. */
export const PlanList = ({ items, dropped }: Props) => {
  const text = useText()
  const common = changesOfAll(items)
  return (
    <>
      {common.map((change) => (
        <p key={change} className={styles.common}>
          {text.journey.today.changes[change]}
        </p>
      ))}
      <ol className={styles.items}>
        {items.map((item) => (
          <Item
            key={item.exercise}
            item={item}
            changes={item.changes.filter((change) => !common.includes(change))}
          />
        ))}
      </ol>
      {dropped.length > 0 && (
        <>
          <h3 className={styles.dropped}>{text.journey.today.dropped}</h3>
          <ul>
            {dropped.map(({ exercise, reason }) => (
              <li key={exercise} className={styles.left}>
                <b>{textOf(text, exercise).name}</b>{' '}
                <span className={styles.quiet}>{whyWords(text, reason)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
