import warmUpUrl from './warm-up.jpg?url'

/**
 * A person to warm up and measure with: without one the model stops after the search for a person.
 * @throws Error where the picture can't be fetched
 */
export async function loadWarmUpPicture(): Promise<ImageBitmap> {
  const response = await fetch(warmUpUrl)
  if (!response.ok) throw new Error(`the warm-up picture is not there (${response.status})`)
  return createImageBitmap(await response.blob())
}
