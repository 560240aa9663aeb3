import { describe, expect, it } from 'vitest'
import { type Ring, ringPicture } from '../../src/cli/view-map/ring-picture.ts'

const ring: Ring = {
  title: 'bridge',
  person: 'lying',
  heightsM: [0.5, 0.9],
  cells: [
    { directionDeg: 0, heightM: 0.5, score: 0.7 },
    { directionDeg: 0, heightM: 0.9, score: 1 },
    { directionDeg: 90, heightM: 0.9, score: 0.004 },
  ],
  stepDeg: 30,
  marks: [{ directionDeg: 0, text: 'now' }],
}

const texts = (svg: string): { text: string; x: number; y: number }[] =>
  [...svg.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)">([^<]+)</g)].map(([, x, y, text]) => ({
    text: text ?? '',
    x: Number(x),
    y: Number(y),
  }))

describe('the ring’s picture', () => {
  const svg = ringPicture(ring)
  const place = (text: string) => texts(svg).find((each) => each.text === text)

  it('says each score of 100 in its segment, so that colour is not alone', () => {
    expect(texts(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['70', '100', '0']))
    expect(svg.match(/<path class="s\d"/g)).toHaveLength(ring.cells.length)
  })

  it('has direction 0 below, the higher lens further out, and the head’s direction at the left', () => {
    const [low, high, head] = [place('70'), place('100'), place('0')]
    expect(high?.y).toBeGreaterThan(low?.y ?? Number.NaN)
    expect(high?.x).toBeCloseTo(low?.x ?? Number.NaN)
    expect(head?.x).toBeLessThan(low?.x ?? Number.NaN)
  })

  it('shades better scores otherwise than worse ones, on light paper and on dark', () => {
    expect(new Set(svg.match(/<path class="s\d"/g)).size).toBe(3)
    expect(svg).toContain('prefers-color-scheme:dark')
  })

  it('marks where the laptop stands now, outside the ring', () => {
    expect(place('now')?.y).toBeGreaterThan(place('100')?.y ?? Number.NaN)
  })

  it('says which band is which height', () => {
    expect(svg).toContain('lens 0.5 m, 0.9 m high')
  })
})
