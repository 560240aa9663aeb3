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

/** Looks through the real model, or remembers what it saw of the same; `open` is asked for a page only then. */
export const lookOnce = async (viewing: Viewing, open: () => Promise<Page>): Promise<Seen> => {
  const file = join(keptFolder, `view-${sourcesHash(viewing, SOURCES)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Seen
  const page = await open()
  const seen = await page.evaluate((asked) => window.lookAt(asked), viewing)
  mkdirSync(keptFolder, { recursive: true })
  writeFileSync(file, JSON.stringify(seen, rounded))
  return seen
}
