import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lab } from '../lab/browser-lab.ts'
import type { FilmPlan } from '../long-loop/film-plan.ts'

const folder = fileURLToPath(new URL('../../../.cache/bench', import.meta.url))

/** Chromium's fake camera plays an .mjpeg at this rate, whatever is in it. */
const CAMERA_FPS = 30
const SECONDS = 16

/**
 * JPEGs, one after another, that a fake webcam plays round and round.
 * @param fps a divisor of the camera's
 * @returns the file's path
 */
export const filmWebcam = async (lab: Lab, plan: FilmPlan, fps = 10): Promise<string> => {
  const page = await lab.open('film')
  const times = Array.from({ length: SECONDS * fps }, (_, index) => (index * 1000) / fps)
  const stills = await page.evaluate(([asked, at]) => window.filmSet.stills(asked, at), [
    plan,
    times,
  ] as const)
  await page.close()
  const repeats = CAMERA_FPS / fps
  const pictures = stills.flatMap((still) => {
    const jpeg = Buffer.from(still.slice(still.indexOf(',') + 1), 'base64')
    return Array.from({ length: repeats }, () => jpeg)
  })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${plan.id}.mjpeg`)
  writeFileSync(file, Buffer.concat(pictures))
  return file
}
