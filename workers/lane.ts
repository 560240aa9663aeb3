/** One item at a time is worked on; of those that arrive meanwhile, only the newest is kept. */
export type Lane<Item> = {
  offer(item: Item): void
}

/** @param drop given each item that a newer one has replaced; frees what it holds */
export function createLane<Item>(
  work: (item: Item) => Promise<void>,
  drop: (item: Item) => void,
): Lane<Item> {
  let busy = false
  let waiting: { readonly item: Item } | null = null

  async function workOff(first: Item) {
    busy = true
    await work(first)
    while (waiting) {
      const { item } = waiting
      waiting = null
      await work(item)
    }
    busy = false
  }

  return {
    offer(item) {
      if (!busy) return void workOff(item)
      if (waiting) drop(waiting.item)
      waiting = { item }
    },
  }
}
