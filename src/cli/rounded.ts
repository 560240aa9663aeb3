const THOUSANDTHS = 1000

/** A JSON replacer: beyond a thousandth of a degree, a millisecond or a trunk length there is only noise. */
export const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * THOUSANDTHS) / THOUSANDTHS : value
