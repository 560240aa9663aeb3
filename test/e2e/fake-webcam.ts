import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import type { ReelPlan } from './harness/reel.ts'
import { DRAWING, HARNESS, launchWith } from './places.ts'

/** Chromium's fake camera shows the pictures of an .mjpeg at this rate, whatever they are. */
const CAMERA_FPS = 30
const FILM_FPS = 10

export type Film = {
  /** An .mjpeg: JPEG pictures, one after another. */
  readonly path: string
  readonly durationMs: number
  readonly lastEndMs: number
}

/** Where the film of this name is, or will be: a browser is told before it starts. */
export const filmPath = (name: string) => resolve('.cache/films', `${name}.mjpeg`)

/** Films the mannequin for `withFilm`; its own browser draws it, so that the test's is left alone. */
export async function filmMannequin(name: string, plan: Omit<ReelPlan, 'fps'>): Promise<Film> {
  const browser = await chromium.launch(launchWith(...DRAWING))
  try {
    const page = await browser.newPage()
    await page.goto(HARNESS)
    const shoot = (asked: ReelPlan) => window.parts.shootReel(asked)
    const { pictures, ...times } = await page.evaluate(shoot, { ...plan, fps: FILM_FPS })
    const path = filmPath(name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, Buffer.concat(pictures.flatMap(repeated)))
    return { path, ...times }
  } finally {
    await browser.close()
  }
}

const repeated = (dataUrl: string): Buffer[] => {
  const jpeg = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  return Array(CAMERA_FPS / FILM_FPS).fill(jpeg)
}
