import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exercises } from '../../src/exercises/index.ts'
import { MOVING_PICTURE } from '../../src/mannequin/moving-picture.ts'
import { guideShow } from '../../src/session/guide-performance.ts'
import { movingPictureOf } from '../../src/ui/components/still.ts'

const bytesOf = (exercise: string, dark: boolean, moving: boolean): Buffer =>
  readFileSync(
    new URL(movingPictureOf(exercise, dark, moving), new URL('../../public/', import.meta.url)),
  )

/** What a moving WebP says of itself: https://developers.google.com/speed/webp/docs/riff_container */
const told = (webp: Buffer) => {
  let [at, ms, frames] = [12, 0, 0]
  const size = { width: webp.readUIntLE(24, 3) + 1, height: webp.readUIntLE(27, 3) + 1 }
  while (at < webp.length) {
    const length = webp.readUInt32LE(at + 4)
    if (webp.toString('latin1', at, at + 4) === 'ANMF') {
      ms += webp.readUIntLE(at + 8 + 12, 3)
      frames += 1
    }
    at += 8 + length + (length % 2)
  }
  return { size, ms, frames, whole: at === webp.length }
}

/** Half a picture at the 20 a second that are filmed. */
const TOLERANCE_MS = 25

/** Filmed beforehand, so it may be forgotten: `npx tsx src/cli/guides.ts` films them anew. */
describe.each(Object.keys(exercises))('the live guide of %s', (exercise) => {
  it.each([true, false])('lasts as long as its movement (on the dark ground: %s)', async (dark) => {
    const { size, ms, frames, whole } = told(bytesOf(exercise, dark, true))
    const acted = (await guideShow(exercise))?.acted
    expect(whole).toBe(true)
    expect(size).toEqual(MOVING_PICTURE)
    expect(frames).toBeGreaterThan(10)
    expect(Math.abs(ms - (acted?.durationMs ?? 0))).toBeLessThanOrEqual(TOLERANCE_MS)
  })

  it.each([true, false])('has a still for those who want no motion (dark: %s)', (dark) => {
    expect(bytesOf(exercise, dark, false).toString('latin1', 8, 12)).toBe('WEBP')
  })
})
