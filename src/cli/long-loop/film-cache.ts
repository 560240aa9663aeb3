import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Trace } from '../../engine/trace.ts'
import type { Performance } from '../../mannequin/types.ts'
import { keptFolder, sourcesHash } from '../sources-hash.ts'
import { readTraceFile, writeTraceFile } from '../trace-io.ts'
import { type FilmPlan, performanceOf } from './film-plan.ts'

/** What a film's trace depends on besides what is acted in it: who draws it, and who looks. */
export const FILM_SOURCES = [
  'src/mannequin/render',
  'src/mannequin/forward-kinematics.ts',
  'src/mannequin/landmark-places.ts',
  'src/mannequin/poses.ts',
  'src/mannequin/projection.ts',
  'src/mannequin/spine-arc.ts',
  'src/mannequin/vector.ts',
  'src/cli/lab/film.ts',
  'src/cli/lab/theatre.ts',
  'workers/estimator.ts',
  'workers/mask.ts',
  'workers/contour.ts',
  'workers/with-contour.ts',
  'workers/pose-result.ts',
  'workers/turned.ts',
  'models/manifest.json',
] as const

/** How often what is acted is looked at, ms: as a film does. */
const momentsOf = ({ fps }: FilmPlan, { durationMs }: Performance): number[] =>
  Array.from({ length: Math.ceil((durationMs * fps) / 1000) }, (_, i) => (i * 1000) / fps)

const traceFile = async (plan: FilmPlan): Promise<string> => {
  const performance = await performanceOf(plan)
  const { body, poseAt, thingsAt } = performance
  const acted = momentsOf(plan, performance).map((tMs) => [poseAt(tMs), thingsAt?.(tMs)])
  return join(keptFolder, `${sourcesHash([plan, body, acted], FILM_SOURCES)}.jsonl.gz`)
}

/** The film's trace from an earlier run with the same plan, the same poses, mannequin and model. */
export const cachedTrace = async (plan: FilmPlan): Promise<Trace | null> => {
  const file = await traceFile(plan)
  return existsSync(file) ? readTraceFile(file) : null
}

export const cacheTrace = async (plan: FilmPlan, trace: Trace): Promise<void> => {
  mkdirSync(keptFolder, { recursive: true })
  await writeTraceFile(await traceFile(plan), trace)
}
