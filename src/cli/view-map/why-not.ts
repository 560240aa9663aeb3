/**
 * Why an exercise keeps its view where the map has a better one by more than noise: a sentence for each, by
 * exercise. One that is here without need does no harm; one that is missing is said on the page.
 */
export const WHY_NOT: Readonly<Record<string, string>> = {}
