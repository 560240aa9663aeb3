/** Address of an exercise's still: the mannequin in its hold, on the light or the dark ground. */
export const stillOf = (exercise: string, dark: boolean): string =>
  `./stills/${exercise}-${dark ? 'ink' : 'paper'}.webp`
