import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Trace } from '../../engine/trace.ts'
import { readTraceFile, writeTraceFile } from '../trace-io.ts'
import type { FilmPlan } from './film-plan.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, '.cache/evaluate')

/** What a film's trace depends on besides its plan; the engine is not among it. */
const sourcesOf = (exercise: string): readonly string[] => [
  ...filesIn('src/mannequin'),
  ...filesIn(`src/exercises/${exercise}`).filter((file) => !NOT_ACTED.test(file)),
  'workers/estimator.ts',
  'workers/mask.ts',
  'workers/contour.ts',
  'workers/with-contour.ts',
  'workers/pose-result.ts',
  'workers/turned.ts',
  'models/manifest.json',
]

/** What the engine reads of an exercise, and what is asked of the mannequin: the plan has that. */
const NOT_ACTED = /\/(exercise|faults)\.ts$/

/** The short loop's film and its chance, and the app's own stage. */
const NOT_IN_FILMS = /^(film|film-.*|random)\.ts$/

const filesIn = (place: string): string[] =>
  readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_IN_FILMS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()

const traceFile = (plan: FilmPlan): string => {
  const hash = createHash('sha256').update(JSON.stringify(plan))
  for (const source of sourcesOf(plan.exercise)) hash.update(readFileSync(join(root, source)))
  return join(folder, `${hash.digest('hex')}.jsonl.gz`)
}

/** The film's trace from an earlier run with the same plan, mannequin and model. */
export const cachedTrace = async (plan: FilmPlan): Promise<Trace | null> => {
  const file = traceFile(plan)
  return existsSync(file) ? readTraceFile(file) : null
}

export const cacheTrace = async (plan: FilmPlan, trace: Trace): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  await writeTraceFile(traceFile(plan), trace)
}
