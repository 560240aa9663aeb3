import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where what takes minutes to find out is kept until its sources change. */
export const keptFolder = join(root, '.cache/evaluate')

const filesIn = (place: string, leftOut: readonly string[]): string[] => {
  if (leftOut.includes(place)) return []
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place))
    .sort()
    .flatMap((name) => filesIn(join(place, name), leftOut))
}

/** A name for what follows from `asked` and from these files and folders, relative to the repository. */
export const sourcesHash = (
  asked: unknown,
  places: readonly string[],
  leftOut: readonly string[] = [],
): string => {
  const hash = createHash('sha256').update(JSON.stringify(asked))
  for (const file of places.flatMap((place) => filesIn(place, leftOut))) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
