import type { ActedFault } from '../../mannequin/types.ts'

/** How far beyond its limit a fault is acted when a rule's sensitivity is measured. */
export const BEYOND = 1.5

/** Size to act, in the fault's unit: beyond the limit, on the side that is worse. */
export const sizeOf = ({ limit, worse }: ActedFault): number =>
  worse === 'more' ? limit * BEYOND : limit / BEYOND
