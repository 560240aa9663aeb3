import { availableParallelism } from 'node:os'
import type { Page } from '@playwright/test'
import type { Exercise } from '../../engine/exercise.ts'
import type { ExerciseMotion } from '../../mannequin/types.ts'
import { type Lab, openLab } from '../lab/browser-lab.ts'
import { lookOnce, type Pages } from './look-once.ts'
import { type ExerciseMap, mapExercise } from './map-exercise.ts'

type Acted = { readonly exercise: Exercise; readonly motion: ExerciseMotion }

/** Progress goes to stderr: what a command says on stdout is its result. */
const say = (text: string) => process.stderr.write(text)

/**
 * The map of views, exercise by exercise, as many at once as there are cores; what was looked at before is
 * remembered, so a run that was broken off goes on where it was.
 */
export const mapViews = async (acted: readonly Acted[]): Promise<readonly ExerciseMap[]> => {
  const maps = new Map<Exercise, ExerciseMap>()
  const waiting = [...acted]
  let lab: Promise<Lab> | null = null
  const openPage = async () => {
    lab ??= openLab(['views'])
    return (await lab).open('views')
  }
  const lane = async () => {
    const pages = createPages(openPage)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      maps.set(next.exercise, await mapOne(next, pages))
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, lane))
  } finally {
    await (lab as Promise<Lab> | null)?.then((opened) => opened.close())
  }
  return acted.flatMap(({ exercise }) => maps.get(exercise) ?? [])
}

/** One page, opened when it is first asked for. */
const createPages = (openPage: () => Promise<Page>): Pages => {
  let page: Promise<Page> | null = null
  return {
    open() {
      page ??= openPage()
      return page
    },
    async renew() {
      await (await page)?.close()
      page = null
    },
  }
}

const mapOne = async ({ exercise, motion }: Acted, pages: Pages): Promise<ExerciseMap> => {
  const began = Date.now()
  let places = 0
  const map = await mapExercise(exercise, motion, async (viewing) => {
    const seen = await lookOnce(viewing, pages)
    places++
    if (process.stderr.isTTY) say(`\rviews of ${exercise.id}: ${places} places`)
    return seen
  })
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  say(`\rviews of ${exercise.id}: ${places} places, ${seconds} s\n`)
  return map
}
