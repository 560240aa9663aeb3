/**
 * Why an exercise keeps its view where the map has a better one by more than noise: a sentence for each, by
 * exercise. One that is here without need does no harm; one that is missing is said on the page.
 */
export const WHY_NOT: Readonly<Record<string, string>> = {
  'dead-bug':
    'moved half way, 14 degrees: 30 are no side view to the engine, whose rules speak of this exercise from the side alone and whose limits are those of a side view. Stills gain nothing half way; films do: the far leg lies beside the near one as it leaves, and is followed.',
  'hip-extension':
    'kept beside it: 30 degrees towards the feet are no side view to the engine, and landmarks are less true there. What it would gain is HE5, the hip that rises, which the films find from the side too.',
}
