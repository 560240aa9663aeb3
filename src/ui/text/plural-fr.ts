/** How many, and of what, as French says it: none is one. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`
