/** What this device's browser grants, bytes. */
export type StorageLeft = { readonly used: number; readonly left: number }

/**
 * Asks the browser not to throw the store away when the disk gets full. Some browsers ask the person.
 * false where it declines or knows no such thing.
 */
export const askPersistence = async (): Promise<boolean> => {
  const storage = storageHere()
  try {
    return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false)
  } catch {
    return false
  }
}

/** An estimate. null where the browser does not tell. */
export const storageLeft = async (): Promise<StorageLeft | null> => {
  try {
    const { usage, quota } = (await storageHere()?.estimate?.()) ?? {}
    if (usage === undefined || quota === undefined) return null
    return { used: usage, left: Math.max(0, quota - usage) }
  } catch {
    return null
  }
}

/** Absent in old browsers and on pages without a secure origin. */
const storageHere = (): Partial<StorageManager> | undefined =>
  (globalThis.navigator as Partial<Navigator> | undefined)?.storage
