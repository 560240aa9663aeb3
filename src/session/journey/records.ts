import { learnItems } from '../../exercises/learned-own.ts'
import { openStore, type Store } from '../../records/store.ts'

let opening: Promise<Store | null> | null = null

/**
 * The store, opened once for the whole page.
 * @returns null where this browser keeps nothing here: a session runs all the same, without a record
 */
export const records = (): Promise<Store | null> => {
  opening ??= openStore('plumbline', learnItems).catch(() => {
    // Asked again the next time: another tab may have let go of it.
    opening = null
    return null
  })
  return opening
}
