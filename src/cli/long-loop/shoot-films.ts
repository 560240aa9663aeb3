import { availableParallelism } from 'node:os'
import type { Page } from '@playwright/test'
import type { Trace } from '../../engine/trace.ts'
import { openLab } from '../lab/browser-lab.ts'
import { cachedTrace, cacheTrace } from './film-cache.ts'
import type { FilmPlan } from './film-plan.ts'

/** Progress goes to stderr: what a command says on stdout is its result. */
const say = (text: string) => process.stderr.write(text)

/** Shoots those films that no earlier run has shot, one on each core; each is kept as soon as it is done. */
export const shootFilms = async (
  plans: readonly FilmPlan[],
): Promise<ReadonlyMap<FilmPlan, Trace>> => {
  const traces = new Map<FilmPlan, Trace>()
  const missing: FilmPlan[] = []
  for (const plan of plans) {
    const trace = await cachedTrace(plan)
    if (trace === null) missing.push(plan)
    else traces.set(plan, trace)
  }
  say(`${traces.size} of ${plans.length} films are there, ${missing.length} to shoot\n`)
  if (missing.length === 0) return traces
  const lab = await openLab(['film'])
  // Each has one page for all of its films: the model is loaded once, and a body built once.
  const lane = async () => {
    const page = await lab.open('film')
    await page.exposeFunction('onPicture', sayProgress)
    for (let plan = missing.shift(); plan !== undefined; plan = missing.shift()) {
      const trace = await shoot(page, plan)
      await cacheTrace(plan, trace)
      traces.set(plan, trace)
    }
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, lane))
  } finally {
    await lab.close()
  }
  return traces
}

const sayProgress = (plan: FilmPlan, done: number, all: number) => {
  if (process.stderr.isTTY) say(`\r${plan.id}, ${plan.bodyId}: ${done} of ${all} pictures`)
}

const shoot = async (page: Page, plan: FilmPlan): Promise<Trace> => {
  const began = Date.now()
  const trace = await page.evaluate((asked) => window.filmSet.shoot(asked), plan)
  const seconds = Math.round((Date.now() - began) / 1000)
  say(`\r${plan.id}, ${plan.bodyId}: ${trace.frames.length} pictures, ${seconds} s\n`)
  return trace
}
