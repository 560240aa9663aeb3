import { availableParallelism } from 'node:os'
import type { Trace } from '../../engine/trace.ts'
import { type Lab, openLab } from '../lab/browser-lab.ts'
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
  const lane = async () => {
    for (let plan = missing.shift(); plan !== undefined; plan = missing.shift()) {
      const trace = await shoot(lab, plan)
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

const shoot = async (lab: Lab, plan: FilmPlan): Promise<Trace> => {
  const page = await lab.open('film')
  const began = Date.now()
  await page.exposeFunction('onPicture', (done: number, all: number) => {
    if (process.stderr.isTTY) say(`\r${plan.id}, ${plan.bodyId}: ${done} of ${all} pictures`)
  })
  const trace = await page.evaluate((asked) => window.filmSet.shoot(asked), plan)
  const seconds = Math.round((Date.now() - began) / 1000)
  say(`\r${plan.id}, ${plan.bodyId}: ${trace.frames.length} pictures, ${seconds} s\n`)
  await page.close()
  return trace
}
