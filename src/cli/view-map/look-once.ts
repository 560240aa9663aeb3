import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Viewing } from '../lab/views.ts'
import { FILM_SOURCES } from '../long-loop/film-cache.ts'
import { keptFolder, sourcesHash } from '../sources-hash.ts'
import type { Seen } from './read-still.ts'

/** What was seen depends on who draws and who looks, as a film does; films are looked at by another page. */
const SOURCES = [
  ...FILM_SOURCES.filter((file) => file !== 'src/cli/lab/film.ts'),
  'src/cli/lab/views.ts',
]

const DIGITS = 1e5
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * DIGITS) / DIGITS : value

/** Where the model runs; one that hangs is replaced. */
export type Pages = {
  readonly open: () => Promise<Page>
  readonly renew: () => Promise<void>
}

/** On a busy machine a worker may be given up for dead, and is then asked again. */
const TRIES = 4

/** Looks through the real model, or remembers what it saw of the same; a page is opened only then. */
export const lookOnce = async (viewing: Viewing, pages: Pages): Promise<Seen> => {
  const file = join(keptFolder, `view-${sourcesHash(viewing, SOURCES)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Seen
  const kept = JSON.stringify(await look(viewing, pages, TRIES), rounded)
  mkdirSync(keptFolder, { recursive: true })
  writeFileSync(file, kept)
  // As it will be remembered, so that the next run says the same.
  return JSON.parse(kept) as Seen
}

const look = async (viewing: Viewing, pages: Pages, tries: number): Promise<Seen> => {
  const page = await pages.open()
  try {
    return await page.evaluate((asked) => window.lookAt(asked), viewing)
  } catch (error) {
    if (tries <= 1) throw error
    await pages.renew()
    return look(viewing, pages, tries - 1)
  }
}
