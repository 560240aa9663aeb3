/** A share, 0 to 1, in whole hundredths. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`
