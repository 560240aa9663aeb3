import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import type { Landmark } from '../../src/engine/landmarks.ts'

/** A drawn picture and where its joints truly are, in pixels. Made by `make-own-case.ts`. */
export type OwnCase = {
  readonly picture: string
  readonly madeBy: string
  readonly width: number
  readonly height: number
  readonly truthPx: { readonly [name in Landmark]?: readonly [x: number, y: number] }
}

export const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url))

export const readOwnCase = (exercise: string): OwnCase =>
  JSON.parse(readFileSync(`${FIXTURES}own-case-${exercise}.json`, 'utf8'))

/** The picture's pixels, width x height x rgb. */
export const readPicture = ({ picture }: OwnCase): Uint8Array => {
  const { data, width, height } = PNG.sync.read(readFileSync(FIXTURES + picture))
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      rgb[pixel * 3 + channel] = data[pixel * 4 + channel] ?? 0
  return rgb
}
