import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { type JourneyView, journeyStore } from '../../session/journey/journey-store.ts'

/** A part of the session. Redraws only when that part has changed. */
export const useJourney = <Part>(select: (view: JourneyView) => Part): Part =>
  useStore(journeyStore, useShallow(select))
