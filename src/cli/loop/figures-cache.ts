import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptFolder, sourcesHash } from '../sources-hash.ts'
import type { ShortLoopSize } from './short-loop.ts'
import type { ExerciseFigures } from './short-loop-figures.ts'

/** What the figures depend on besides the exercise's own folder and the number of sets. */
const SOURCES = ['src/engine', 'src/mannequin', 'src/cli/loop', 'src/exercises/start-poses.ts']

/** Pictures are not in the short loop. */
const NOT_ACTED = ['src/mannequin/render']

/** An exercise's figures from an earlier run over the same sources, or from `make`, which takes minutes. */
export const keptFigures = (
  exercise: string,
  size: ShortLoopSize,
  make: () => ExerciseFigures,
): ExerciseFigures => {
  const hash = sourcesHash([exercise, size], [...SOURCES, `src/exercises/${exercise}`], NOT_ACTED)
  const file = join(keptFolder, `${hash}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ExerciseFigures
  const figures = make()
  mkdirSync(keptFolder, { recursive: true })
  writeFileSync(file, JSON.stringify(figures))
  return figures
}
