import type { ProgramItem } from '../../records/model.ts'

/** What a new version of a program asks otherwise than the one before. */
export type ProgramChange =
  | {
      readonly kind: 'added' | 'removed' | 'rules' | 'range' | 'side' | 'order'
      readonly exercise: string
    }
  | {
      readonly kind: 'dose'
      readonly exercise: string
      readonly what: 'sets' | 'reps' | 'holdMs' | 'restMs'
      readonly from: number
      readonly to: number
    }

const DOSE = ['sets', 'reps', 'holdMs', 'restMs'] as const

type Items = readonly ProgramItem[]

const named = (items: Items, exercise: string): ProgramItem | undefined =>
  items.find((item) => item.exercise === exercise)

const missingFrom = (others: Items, items: Items): readonly string[] =>
  items.map(({ exercise }) => exercise).filter((exercise) => !named(others, exercise))

/** Keys in an order of their own, so that only what they say is compared. */
const sameRules = (one: ProgramItem, other: ProgramItem): boolean => {
  const text = ({ rules = {} }: ProgramItem) =>
    JSON.stringify(Object.entries(rules).toSorted(([a], [b]) => a.localeCompare(b)))
  return text(one) === text(other)
}

const changesOfItem = (before: ProgramItem, after: ProgramItem): readonly ProgramChange[] => {
  const { exercise } = after
  const doses = DOSE.flatMap((what): readonly ProgramChange[] =>
    before[what] === after[what]
      ? []
      : [{ kind: 'dose', exercise, what, from: before[what], to: after[what] }],
  )
  return [
    ...doses,
    ...(before.rangeCap === after.rangeCap ? [] : [{ kind: 'range', exercise } as const]),
    ...(before.side === after.side ? [] : [{ kind: 'side', exercise } as const]),
    ...(sameRules(before, after) ? [] : [{ kind: 'rules', exercise } as const]),
  ]
}

/** The first exercise of those in both that is done at another place among them. */
const movedOf = (before: Items, after: Items): readonly ProgramChange[] => {
  const was = before.filter(({ exercise }) => named(after, exercise))
  const is = after.filter(({ exercise }) => named(before, exercise))
  const moved = is.find(({ exercise }, place) => was[place]?.exercise !== exercise)
  return moved ? [{ kind: 'order', exercise: moved.exercise }] : []
}

/** From the older items to the newer ones; none where they ask the same. */
export const programChanges = (before: Items, after: Items): readonly ProgramChange[] => [
  ...missingFrom(before, after).map((exercise) => ({ kind: 'added', exercise }) as const),
  ...missingFrom(after, before).map((exercise) => ({ kind: 'removed', exercise }) as const),
  ...after.flatMap((item) => {
    const old = named(before, item.exercise)
    return old ? changesOfItem(old, item) : []
  }),
  ...movedOf(before, after),
]
