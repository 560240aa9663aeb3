/** `npx tsx src/cli/guides.ts [ID ...]`: films the guide of each exercise for the live page into `public/guides`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { exercises } from '../exercises/index.ts'
import { MOVING_PICTURE } from '../mannequin/moving-picture.ts'
import { animatedWebp } from './animated-webp.ts'
import { openLab } from './lab/browser-lab.ts'

const FOLDER = 'public/guides'
const GROUNDS = ['ink', 'paper'] as const

const asked = process.argv.slice(2)
const chosen = asked.length > 0 ? asked : Object.keys(exercises)

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')

mkdirSync(FOLDER, { recursive: true })
const write = (name: string, bytes: Buffer) => {
  writeFileSync(`${FOLDER}/${name}.webp`, bytes)
  console.log(`${FOLDER}/${name}.webp, ${Math.round(bytes.length / 1024)} kB`)
}

const lab = await openLab(['guide'])
try {
  const page = await lab.open('guide')
  for (const id of chosen) {
    for (const ground of GROUNDS) {
      const { moving, still } = await page.evaluate(
        ([exercise, on]) => window.filmGuide(exercise, on),
        [id, ground] as const,
      )
      const frames = moving.map((patch) => ({ ...patch, webp: bytesOf(patch.webp) }))
      write(`${id}-${ground}`, animatedWebp(MOVING_PICTURE, frames))
      write(`${id}-${ground}-still`, bytesOf(still))
    }
  }
} finally {
  await lab.close()
}
