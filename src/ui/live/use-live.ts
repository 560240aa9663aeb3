import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { liveStore } from '../../session/current-set.ts'
import type { LiveState } from '../../session/live-store.ts'

/** A part of the set's state. Redraws only when that part has changed, not at every frame. */
export const useLive = <Part>(select: (state: LiveState) => Part): Part =>
  useStore(liveStore, useShallow(select))
