/**
 * Why an exercise keeps its view where the map has a better one by more than noise: a sentence for each, by
 * exercise. One that is here without need does no harm; one that is missing is said on the page.
 */
export const WHY_NOT: Readonly<Record<string, string>> = {
  'dead-bug':
    'not yet moved: 30 degrees towards the head is no side view to the engine, whose rules speak of this exercise from the side alone and whose limits were tuned there. From there the far leg is not behind the near one; in films the model follows it as it leaves, and counts it from the side too. To try next: films from 15-30 degrees towards the head.',
  'hip-extension':
    'not yet moved: 30 degrees towards the feet is no side view to the engine, and landmarks are less true there. What it gains is HE5, the hip that rises, which the films find from the side as a warning.',
}
