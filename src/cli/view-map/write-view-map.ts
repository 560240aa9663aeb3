import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ringOfMap, viewMapPage } from '../pages/view-map-page.ts'
import type { ExerciseMap } from './map-exercise.ts'
import { ringPicture } from './ring-picture.ts'

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url))

/** Writes `docs/views.md` and a picture for each exercise. */
export const writeViewMap = (maps: readonly ExerciseMap[]): void => {
  mkdirSync(docs('pictures/views'), { recursive: true })
  for (const map of maps)
    writeFileSync(docs(`pictures/views/${map.exercise.id}.svg`), ringPicture(ringOfMap(map)))
  writeFileSync(docs('views.md'), viewMapPage(maps))
}
