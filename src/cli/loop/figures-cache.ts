import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ShortLoopSize } from './short-loop.ts'
import type { ExerciseFigures } from './short-loop-figures.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, '.cache/evaluate')

/** What the figures depend on besides the exercise's own folder and the number of sets. */
const SOURCES = ['src/engine', 'src/mannequin', 'src/cli/loop', 'src/exercises/start-poses.ts']

/** Pictures are not in the short loop. */
const NOT_ACTED = 'render'

const filesIn = (place: string): string[] => {
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place))
    .filter((name) => name !== NOT_ACTED)
    .sort()
    .flatMap((name) => filesIn(join(place, name)))
}

const fileOf = (exercise: string, size: ShortLoopSize): string => {
  const hash = createHash('sha256').update(JSON.stringify([exercise, size]))
  for (const file of [...SOURCES, `src/exercises/${exercise}`].flatMap(filesIn)) {
    hash.update(readFileSync(join(root, file)))
  }
  return join(folder, `${hash.digest('hex')}.json`)
}

/** An exercise's figures from an earlier run over the same sources, or from `make`, which takes minutes. */
export const keptFigures = (
  exercise: string,
  size: ShortLoopSize,
  make: () => ExerciseFigures,
): ExerciseFigures => {
  const file = fileOf(exercise, size)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ExerciseFigures
  const figures = make()
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(figures))
  return figures
}
