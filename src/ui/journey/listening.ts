import { createStore } from 'zustand/vanilla'

export type Listening = {
  /** The browser recognises speech in the person's language, and on the device. */
  readonly isOffered: boolean
  /** The person wants it: nothing listens before that. */
  readonly isOn: boolean
  readonly listens: boolean
}

/** Whether commands may be said aloud. */
export const listening = createStore<Listening>()(() => ({
  isOffered: false,
  isOn: false,
  listens: false,
}))
