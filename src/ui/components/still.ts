import { baseOf } from '../../exercises/learned-own.ts'

/** Address of an exercise's still: the mannequin in its hold, on the light or the dark ground. */
export const stillOf = (exercise: string, dark: boolean): string =>
  `./stills/${baseOf(exercise)}-${dark ? 'ink' : 'paper'}.webp`

/**
 * Address of the guide that was filmed beforehand: moving, or at its best moment. Made by
 * `src/cli/guides.ts`; the body is in its middle, see `src/mannequin/moving-picture.ts`.
 */
export const movingPictureOf = (exercise: string, dark: boolean, moving: boolean): string =>
  `./guides/${baseOf(exercise)}-${dark ? 'ink' : 'paper'}${moving ? '' : '-still'}.webp`
